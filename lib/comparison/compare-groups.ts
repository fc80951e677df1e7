import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import { type Stance, stances } from "@/lib/stance/stance";
import type { GroupId, ThemeId } from "@/lib/study/ids";
import { type RaoScott, raoScott } from "./clustered/rao-scott";
import { type ComparedOpinion, comparedOpinions } from "./compared-opinions";
import { holm } from "./holm";
import { exchangeCases } from "./permutation/exchangeable";
import { type PermutationTest, permutationTest } from "./permutation/permutation-test";
import { type ShareDifference, shareDifference } from "./share-difference";
import { standardChance } from "./standard-chance";
import { type FreemanHalton, freemanHaltonTest } from "./table/freeman-halton";
import type { Untested } from "./untested";

/** Whether groups differ in their stances on a theme. */
export type ThemeComparison = {
  readonly theme: ThemeId;
  /** What each group has of opinions with a stance, and of how many cases; in the order of the groups. */
  readonly sizes: readonly { readonly group: GroupId; readonly opinions: number; readonly cases: number }[];
  /** By cases: the headline. */
  readonly test: PermutationTest | Untested;
  /** Its p corrected for the number of themes that are tested (Holm); null without p. */
  readonly corrected: number | null;
  readonly verdict: Verdict;
  /** Of two groups: how much larger the weighted share of one stance is in the first; null with more groups. */
  readonly difference: ShareDifference | Untested | null;
  /** One-sided, of that difference, where a direction was set beforehand; else null. */
  readonly directed: DirectedTest | null;
  /** Beside it, from thirty cases on; else null. */
  readonly raoScott: RaoScott | Untested | null;
  /** Beside it, on opinions, only where every case has one; else null. */
  readonly onOpinions: FreemanHalton | Untested | null;
};

/** Of how many more of the stance there are in the group where more were expected; by cases, corrected as the other. */
export type DirectedTest = {
  readonly moreIn: GroupId;
  readonly test: PermutationTest | Untested;
  readonly corrected: number | null;
};

/** "too-few-cases": whatever the opinions were, p could not come below the bound. */
export type Verdict = "differ" | "no-difference-shown" | "too-few-cases" | "untested";

/** A difference is called one when the corrected p is below it. Source: METHOD, "Comparing groups". */
export const significant = 0.05;
export const casesForRaoScott = 30;
/** Some tens of milliseconds. */
const opinionsBudget = 100_000;

/**
 * Compares groups, whose opinions these are, by the standing stances on each theme, case by case. Unknown stances are a stance of their own where they
 * are counted. `stance` is the one whose share is compared. Pauses every few milliseconds: run it with inPieces.
 * What draws by chance gives the same at every run. Source: AGREEMENT, section 5.
 */
export function* compareGroups(
  opinions: readonly JudgedOpinion[],
  asked: {
    readonly groups: readonly GroupId[];
    readonly themes: readonly ThemeId[];
    readonly stance: Stance;
    readonly countUnknown: boolean;
    /** In which group more of the stance was expected beforehand; of two groups alone. */
    readonly expected?: readonly { readonly theme: ThemeId; readonly moreIn: GroupId }[];
  },
): Generator<void, readonly ThemeComparison[]> {
  const compared: Tested[] = [];
  for (const theme of asked.themes) {
    const moreIn = asked.expected?.find((each) => each.theme === theme)?.moreIn ?? null;
    compared.push(
      yield* testTheme(comparedOpinions(opinions, { ...asked, theme }), { ...asked, theme, moreIn }),
    );
    yield;
  }
  const corrected = holm(compared.map(({ test }) => pOf(test)));
  const directedP = holm(compared.map(({ directed }) => pOf(directed?.test)));
  return compared.map((each, at) => {
    const p = corrected[at] ?? null;
    const directed = each.directed && { ...each.directed, corrected: directedP[at] ?? null };
    return { ...each, corrected: p, verdict: verdictOf(each.test, p), directed };
  });
}

type Tested = Omit<ThemeComparison, "corrected" | "verdict">;

function pOf(test: PermutationTest | Untested | undefined): number | null {
  return test === undefined || test.kind === "untested" ? null : test.p;
}

function* testTheme(
  compared: readonly ComparedOpinion[],
  asked: {
    readonly theme: ThemeId;
    readonly groups: readonly GroupId[];
    readonly stance: Stance;
    readonly moreIn: GroupId | null;
  },
): Generator<void, Tested> {
  const sizes = asked.groups.map((group) => {
    const inGroup = compared.filter((opinion) => opinion.group === group);
    return { group, opinions: inGroup.length, cases: new Set(inGroup.map((each) => each.case)).size };
  });
  const cases = sizes.reduce((sum, size) => sum + size.cases, 0);
  const onePerCase = cases === compared.length;
  const test = yield* permutationTest(exchangeCases(compared, stances), {
    question: { kind: "any-difference" },
    chance: standardChance(),
  });
  const [one, other, ...others] = asked.groups;
  const two = one !== undefined && other !== undefined && others.length === 0;
  const against = [one, other].find((group) => group !== asked.moreIn);
  return {
    theme: asked.theme,
    sizes,
    test,
    directed:
      two && asked.moreIn !== null && against !== undefined
        ? {
            moreIn: asked.moreIn,
            test: yield* directedTest(compared, { ...asked, moreIn: asked.moreIn, against }),
            corrected: null,
          }
        : null,
    difference: two
      ? shareDifference(compared, { stance: asked.stance, of: one, against: other, chance: standardChance() })
      : null,
    raoScott: cases < casesForRaoScott ? null : raoScott(compared),
    onOpinions: onePerCase
      ? freemanHaltonTest(tableOf(compared, asked.groups), {
          chance: standardChance(),
          budget: opinionsBudget,
        })
      : null,
  };
}

/** Untested where one of the groups has no opinions: there is no share to compare with. */
function* directedTest(
  compared: readonly ComparedOpinion[],
  asked: { readonly stance: Stance; readonly moreIn: GroupId; readonly against: GroupId },
): Generator<void, PermutationTest | Untested> {
  return yield* permutationTest(exchangeCases(compared, stances), {
    question: {
      kind: "difference",
      stance: stances.indexOf(asked.stance),
      of: asked.moreIn,
      against: asked.against,
      direction: "higher",
    },
    chance: standardChance(),
  });
}

function tableOf(compared: readonly ComparedOpinion[], groups: readonly GroupId[]) {
  return groups.map((group) =>
    stances.map((stance) => compared.filter((one) => one.group === group && one.stance === stance).length),
  );
}

/** Of p corrected for the themes, and the smallest that was possible. */
export function verdictOf(test: PermutationTest | Untested, corrected: number | null): Verdict {
  if (test.kind === "untested" || corrected === null) return "untested";
  if (test.smallestP >= significant) return "too-few-cases";
  return corrected < significant ? "differ" : "no-difference-shown";
}
