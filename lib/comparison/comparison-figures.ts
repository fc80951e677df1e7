import { judgeOpinions } from "@/lib/stance/judge-opinions";
import { stances } from "@/lib/stance/stance";
import type { StudyWork } from "@/lib/study/study-work";
import { comparedOpinions } from "./compared-opinions";
import { exchangeCases } from "./permutation/exchangeable";
import { permutationTest } from "./permutation/permutation-test";
import { atOnce } from "./permutation/steps";
import { standardChance } from "./standard-chance";

/** The test between the groups by the codes of themes, in the layout of the reference study's expected-agreement.json. */
export type ComparisonFigures = Readonly<Record<string, ThemeComparison>>;

/** Null where there is no test. */
type ThemeComparison = {
  readonly statistic: number | null;
  readonly p: number | null;
  readonly permutations: number | null;
};

/** Whether the groups differ, by cases, in the standing stances of all roles; unknown is a stance of its own. */
export function comparisonFigures(work: StudyWork): ComparisonFigures {
  const { opinions } = judgeOpinions(work, { meanOver: { kind: "study" }, whose: { kind: "everyone" } });
  return Object.fromEntries(
    work.themes.map(({ id, code }) => {
      const compared = comparedOpinions(opinions, { theme: id, countUnknown: true });
      const outcome = atOnce(
        permutationTest(exchangeCases(compared, stances), {
          question: { kind: "any-difference" },
          chance: standardChance(),
        }),
      );
      if (outcome.kind === "untested") return [code, { statistic: null, p: null, permutations: null }];
      const { statistic, p, permutations } = outcome;
      return [code, { statistic, p, permutations }];
    }),
  );
}
