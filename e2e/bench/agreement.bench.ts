import { test } from "@playwright/test";
import { judgedTheme } from "@/lib/agreement/judgements/judged-theme";
import { stanceScale } from "@/lib/agreement/judgements/judgement-scale";
import { alphaInterval } from "@/lib/agreement/ratings/alpha-interval";
import { nominal, ordinal } from "@/lib/agreement/ratings/difference";
import { krippendorffAlpha } from "@/lib/agreement/ratings/krippendorff-alpha";
import { missing, type Ratings } from "@/lib/agreement/ratings/ratings";
import { resampler } from "@/lib/agreement/resample/resampler";
import { addFigure, ms, times } from "./figures";
import { pythonsAlphaMs } from "./pythons-alpha";
import { doubleJudged } from "./study/double-judged";
import { seededRandom } from "./study/seeded-random";
import { timed } from "./timed";

const units = 1_000_000;
const categories = 5;

for (const coders of [2, 3, 5])
  test(`Nominal alpha of a million units by ${coders} coders, a tenth missing`, async () => {
    const ratings = manyRatings(coders);
    const alphaMs = timed(() => krippendorffAlpha(ratings, nominal));
    const passMs = timed(() => onePass(ratings));
    addFigure("alpha", ms(alphaMs));
    addFigure("one pass over the ratings", ms(passMs));
    addFigure("alpha / one pass", times(alphaMs / passMs));
    const python = await pythonsAlphaMs({ units, coders, categories });
    for (const [name, target] of [
      ["krippendorff", 6],
      ["nltk", 60],
    ] as const) {
      const theirs = python[name];
      addFigure(
        `Python's ${name} / alpha`,
        theirs === null ? "not on this machine" : times(theirs / alphaMs),
        `above ${times(target)}`,
      );
    }
  });

test("Intervals of agreement: 2,000 resamples of 200 interviews on 4 themes", () => {
  const work = doubleJudged({ interviews: 200, themes: 4 });
  const judged = work.themes.map(({ id }) => judgedTheme(work, id));
  const rated = judged.map(({ ratingsOn }) => ratingsOn(stanceScale));
  const fromWorkMs = timed(() => {
    for (const { id } of work.themes)
      krippendorffAlpha(judgedTheme(work, id).ratingsOn(stanceScale), ordinal);
  });
  const fromRatingsMs = timed(() => {
    for (const ratings of rated) krippendorffAlpha(ratings, ordinal);
  });
  const intervalMs = timed(() => {
    const drawsFor = resampler();
    for (const each of judged) alphaInterval(each.ratingsOn(stanceScale), ordinal, drawsFor(200));
  });
  addFigure("the intervals of alpha", ms(intervalMs));
  addFigure("alpha itself, from judgements", `${fromWorkMs.toFixed(3)} ms`);
  addFigure("intervals / alpha from judgements", times(intervalMs / fromWorkMs), "below 100.00 x");
  addFigure("intervals / alpha from ratings in memory", times(intervalMs / fromRatingsMs));
});

/** Each coder gives seven of ten units their own category, a tenth none, and the others any. */
function manyRatings(coders: number): Ratings {
  const random = seededRandom(20_081_122);
  const byCoder = Array.from({ length: coders }, () => new Int16Array(units));
  for (let unit = 0; unit < units; unit += 1) {
    const own = random.below(categories);
    for (const given of byCoder) {
      const chance = random.below(10);
      given[unit] = chance === 0 ? missing : chance < 8 ? own : random.below(categories);
    }
  }
  return { categories, units, byCoder };
}

/** The least that any measure does: reads every rating once. */
function onePass({ byCoder }: Ratings): number {
  let sum = 0;
  for (const given of byCoder) for (let unit = 0; unit < units; unit += 1) sum += given[unit] ?? 0;
  return sum;
}
