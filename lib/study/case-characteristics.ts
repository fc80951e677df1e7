import type { AttributeValue } from "./attribute-value";

/** A case's attributes and its group's place among the groups. */
export type CharacterisedCase<Group> = {
  readonly group: Group;
  readonly attributes: readonly { readonly name: string; readonly value: AttributeValue }[];
};

/** An attribute over the cases of each group, in the groups' order. */
export type Characteristic = {
  readonly name: string;
  /** Cases of each group of which it is not known. */
  readonly unknown: readonly number[];
} & (
  | { readonly kind: "numbers"; readonly byGroup: readonly NumbersOfGroup[] }
  | {
      readonly kind: "values";
      /** The most frequent first, at most `valuesShown`; counts are cases of each group. */
      readonly values: readonly {
        readonly value: string | boolean | number;
        readonly counts: readonly number[];
      }[];
      /** How many further values there are, and their cases of each group together. */
      readonly others: { readonly values: number; readonly counts: readonly number[] } | null;
    }
);

/** Null where no case of the group has a number. */
export type NumbersOfGroup = {
  readonly cases: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
} | null;

/** An attribute with more values than these says the rest together. */
export const valuesShown = 12;

/**
 * Describes the cases of each group by their attributes, in the order in which the cases name them: a mean and
 * range where every known value is a number, else how many cases have each value. A case that lacks the
 * attribute, or has null or an empty text, is unknown. Source: De familie aan zet (2008), table 3.11.
 */
export function caseCharacteristics<Group>(
  cases: readonly CharacterisedCase<Group>[],
  groups: readonly Group[],
): readonly Characteristic[] {
  const names = [...new Set(cases.flatMap(({ attributes }) => attributes.map(({ name }) => name)))];
  return names.map((name) => {
    const known = groups.map((group) => valuesOf(cases, group, name));
    const unknown = groups.map(
      (group, at) => cases.filter((each) => each.group === group).length - (known[at]?.length ?? 0),
    );
    const all = known.flat();
    if (all.length > 0 && all.every((value) => typeof value === "number"))
      return { kind: "numbers", name, unknown, byGroup: known.map(numbersOf) };
    return { kind: "values", name, unknown, ...countValues(known) };
  });
}

type Known = Exclude<AttributeValue, null>;

function valuesOf<Group>(
  cases: readonly CharacterisedCase<Group>[],
  group: Group,
  name: string,
): readonly Known[] {
  return cases.flatMap((each) => {
    if (each.group !== group) return [];
    const value = each.attributes.find((attribute) => attribute.name === name)?.value ?? null;
    return value === null || value === "" ? [] : [value];
  });
}

function numbersOf(values: readonly Known[]): NumbersOfGroup {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) return null;
  return {
    cases: numbers.length,
    mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    least: numbers.reduce((least, value) => Math.min(least, value)),
    most: numbers.reduce((most, value) => Math.max(most, value)),
  };
}

function countValues(known: readonly (readonly Known[])[]) {
  const total = new Map<Known, number>();
  for (const value of known.flat()) total.set(value, (total.get(value) ?? 0) + 1);
  const ranked = [...total].sort(([, one], [, other]) => other - one).map(([value]) => value);
  const shown = ranked.slice(0, valuesShown);
  const rest = new Set(ranked.slice(valuesShown));
  const countIn = (has: (value: Known) => boolean) => known.map((values) => values.filter(has).length);
  return {
    values: shown.map((value) => ({ value, counts: countIn((each) => each === value) })),
    others: rest.size === 0 ? null : { values: rest.size, counts: countIn((each) => rest.has(each)) },
  };
}
