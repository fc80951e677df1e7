import fc from "fast-check";
import { type Ratings, ratingsOf } from "./ratings";

export type Given = {
  readonly categories: number;
  readonly byCoder: readonly (readonly (number | null)[])[];
};

/** Ratings of one to four coders and up to twelve units in two to four categories, a fifth of them missing. */
export const anyGiven: fc.Arbitrary<Given> = fc
  .record({
    categories: fc.integer({ min: 2, max: 4 }),
    coders: fc.integer({ min: 1, max: 4 }),
    units: fc.integer({ min: 0, max: 12 }),
  })
  .chain(({ categories, coders, units }) => {
    const rating = fc.option(fc.nat(categories - 1), { freq: 5 });
    const coder = fc.array(rating, { minLength: units, maxLength: units });
    return fc.record({
      categories: fc.constant(categories),
      byCoder: fc.array(coder, { minLength: coders, maxLength: coders }),
    });
  });

export function ratingsFrom({ categories, byCoder }: Given): Ratings {
  return ratingsOf(categories, byCoder);
}
