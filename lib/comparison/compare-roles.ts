import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import { type Stance, stances } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import { isInRoleRow } from "@/lib/study/respondent-role";
import { type RaoScott, raoScott } from "./clustered/rao-scott";
import { casesForRaoScott, type Verdict, verdictOf } from "./compare-groups";
import { comparedOpinions } from "./compared-opinions";
import { holm } from "./holm";
import { exchangeWithinCases } from "./permutation/exchangeable";
import { type PermutationTest, permutationTest } from "./permutation/permutation-test";
import type { RolePair } from "./role-pair";
import { type ShareDifference, shareDifferenceWithinCases } from "./share-difference";
import { standardChance } from "./standard-chance";
import type { Untested } from "./untested";

/** Whether two kinds of respondents of the same cases differ in their stances on a theme. */
export type RoleComparison = {
  readonly theme: ThemeId;
  /** Of the first and of the second: opinions with a stance, and of how many cases. */
  readonly sizes: readonly [RoleSize, RoleSize];
  /** In how many cases both have an opinion: only there can anything be exchanged. */
  readonly casesOfBoth: number;
  /** Within cases: the headline. */
  readonly test: PermutationTest | Untested;
  /** Its p corrected for the number of themes that are tested (Holm); null without p. */
  readonly corrected: number | null;
  readonly verdict: Verdict;
  /** How much larger the weighted share of one stance is with the first. */
  readonly difference: ShareDifference | Untested;
  /** Beside it, from thirty cases on; else null. */
  readonly raoScott: RaoScott | Untested | null;
};

type RoleSize = { readonly opinions: number; readonly cases: number };

/**
 * Compares two rows of roles on each theme by exchanging roles within each case, which keeps what the opinions of a
 * case have in common. Opinions of other roles are left out. Pauses every few milliseconds: run it with inPieces.
 * Source: AGREEMENT, section 5, point 2.
 */
export function* compareRoles(
  opinions: readonly JudgedOpinion[],
  asked: {
    readonly roles: RolePair;
    readonly themes: readonly ThemeId[];
    readonly stance: Stance;
    readonly countUnknown: boolean;
  },
): Generator<void, readonly RoleComparison[]> {
  const [first, second] = asked.roles;
  const labelled = asked.roles.map((role) => opinions.filter((opinion) => isInRoleRow(opinion.role, role)));
  const tested: Omit<RoleComparison, "corrected" | "verdict">[] = [];
  for (const theme of asked.themes) {
    const [one = [], other = []] = labelled.map((those, at) =>
      comparedOpinions(those, { theme, countUnknown: asked.countUnknown }).map((opinion) => ({
        ...opinion,
        group: asked.roles[at] ?? first,
      })),
    );
    const compared = [...one, ...other];
    const casesOfOne = new Set(one.map((opinion) => opinion.case));
    const casesOfOther = new Set(other.map((opinion) => opinion.case));
    const cases = new Set([...casesOfOne, ...casesOfOther]).size;
    tested.push({
      theme,
      sizes: [
        { opinions: one.length, cases: casesOfOne.size },
        { opinions: other.length, cases: casesOfOther.size },
      ],
      casesOfBoth: [...casesOfOne].filter((of) => casesOfOther.has(of)).length,
      test: yield* permutationTest(exchangeWithinCases(compared, stances), {
        question: { kind: "any-difference" },
        chance: standardChance(),
      }),
      difference: shareDifferenceWithinCases(compared, {
        stance: asked.stance,
        of: first,
        against: second,
        chance: standardChance(),
      }),
      raoScott: cases < casesForRaoScott ? null : raoScott(compared),
    });
    yield;
  }
  const corrected = holm(tested.map(({ test }) => (test.kind === "untested" ? null : test.p)));
  return tested.map((each, at) => {
    const p = corrected[at] ?? null;
    return { ...each, corrected: p, verdict: verdictOf(each.test, p) };
  });
}
