import { setImmediate } from "node:timers/promises";
import { test } from "@playwright/test";
import type { ComparedOpinion } from "@/lib/comparison/compared-opinions";
import { exchangeCases } from "@/lib/comparison/permutation/exchangeable";
import { permutationTest } from "@/lib/comparison/permutation/permutation-test";
import { atOnce, inPieces } from "@/lib/comparison/permutation/steps";
import { stances } from "@/lib/stance/stance";
import { addFigure, ms } from "./figures";
import { seededRandom } from "./study/seeded-random";
import { timed } from "./timed";

const question = { kind: "any-difference" } as const;

test("Permutation test of 10 cases against 11: 352,716 rearrangements", async () => {
  const things = exchangeCases(manyOpinions(), stances);
  const chance = () => 0;
  const test = () => permutationTest(things, { question, chance });
  const outcome = atOnce(test());
  if (outcome.kind !== "exact" || outcome.permutations !== 352_716) throw new Error("another test");
  addFigure("at once", ms(timed(() => atOnce(test()))), "below 1000 ms");
  let longestMs = 0;
  const startedAtMs = performance.now();
  let lastMs = startedAtMs;
  await inPieces(test(), async () => {
    longestMs = Math.max(longestMs, performance.now() - lastMs);
    await setImmediate();
    lastMs = performance.now();
  });
  addFigure("in pieces, with others going first", ms(performance.now() - startedAtMs), "below 1000 ms");
  addFigure("the longest piece, which holds others up", ms(longestMs), "below 50 ms");
});

/** One to five opinions in each of 10 and 11 cases. */
function manyOpinions(): readonly ComparedOpinion[] {
  const random = seededRandom(20_081_122);
  return Array.from({ length: 21 }, (_, at) => ({
    of: `case ${at}`,
    group: at < 10 ? "EK-c" : "schaduw",
  })).flatMap(({ of, group }) =>
    Array.from({ length: 1 + random.below(5) }, () => ({
      case: of,
      group,
      stance: random.oneOf(stances),
      weight: 1,
    })),
  );
}
