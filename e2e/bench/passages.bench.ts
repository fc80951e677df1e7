import { test } from "@playwright/test";
import { uAlpha } from "@/lib/agreement/passages/u-alpha";
import type { Unit, UnitizedInterview } from "@/lib/agreement/passages/unitized-interview";
import { sumsOver } from "@/lib/agreement/passages/unitizing-sums";
import { namedId } from "@/lib/study/named-id";
import { addFigure, ms, times } from "./figures";
import { type Random, seededRandom } from "./study/seeded-random";
import { timed } from "./timed";

const length = 1_000_000;
const coders = 5;
const themes: readonly [string, ...string[]] = ["veiligheid", "cohesie", "regie", "contact"];
/** What the fastest public package takes for as much, on two processors (AGREEMENT, section 4). */
const publicPackageMs = 2_600;

test(`u-alpha of a million characters by ${coders} coders`, () => {
  const interview = manyUnits(seededRandom(20_081_122));
  const units = interview.coders.reduce((sum, each) => sum + each.units.length, 0);
  for (let run = 0; run < 50; run += 1) uAlpha(sumsOver([interview]));
  const alphaMs = timed(() => uAlpha(sumsOver([interview])));
  const perCharacterMs = timed(() => agreeingCharacters(interview));
  addFigure("units of all coders", String(units));
  addFigure("u-alpha", ms(alphaMs));
  addFigure(
    "the fastest public package, as published / u-alpha",
    times(publicPackageMs / alphaMs),
    "above 500.00 x",
  );
  addFigure("agreeing pairs of coders, character by character", ms(perCharacterMs));
  addFigure("character by character / u-alpha", times(perCharacterMs / alphaMs));
});

/** Some 35 units per ten thousand characters and coder. */
function manyUnits(random: Random): UnitizedInterview {
  const unitsOfOne = () => {
    const units: Unit[] = [];
    for (let from = random.below(200); from < length - 300; from += 50 + random.below(200)) {
      const to = from + 40 + random.below(200);
      units.push({ from, to, value: random.oneOf(themes) });
      from = to;
    }
    return units;
  };
  return {
    interview: namedId("interview"),
    length,
    coders: Array.from({ length: coders }, (_, at) => ({
      coder: namedId(`coder ${at}`),
      units: unitsOfOne(),
    })),
  };
}

/** The least that a computation by character does: gives each one its value, and compares the coders. */
function agreeingCharacters({ coders: given }: UnitizedInterview): number {
  const byCoder = given.map(({ units }) => {
    const values = new Int8Array(length).fill(-1);
    for (const { from, to, value } of units) values.fill(themes.indexOf(value), from, to);
    return values;
  });
  let agreeing = 0;
  for (let at = 0; at < length; at += 1)
    for (const [i, one] of byCoder.entries())
      for (let j = 0; j < i; j += 1) if (one[at] === byCoder[j]?.[at]) agreeing += 1;
  return agreeing;
}
