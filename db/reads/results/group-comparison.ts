import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Transaction } from "@/db/client";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { compareGroups, type DirectedTest, type ThemeComparison } from "@/lib/comparison/compare-groups";
import { comparedOpinions } from "@/lib/comparison/compared-opinions";
import { type CaseStances, type MatchedCases, pairedCases } from "@/lib/comparison/paired-cases";
import { inPieces } from "@/lib/comparison/permutation/steps";
import type { RolePair } from "@/lib/comparison/role-pair";
import { setBeforehand } from "@/lib/comparison/set-beforehand";
import type { ByStance, Stance } from "@/lib/stance/stance";
import { weighAmong } from "@/lib/stance/weigh-among";
import type { GroupId, StudyId } from "@/lib/study/ids";
import { isInRoleRow, type RoleRow } from "@/lib/study/respondent-role";
import { responseByRole } from "@/lib/study/response-by-role";
import { read } from "../read";
import { type ExpectedDirection, readExpectedDirections } from "./expected-directions";
import { type JudgedStudy, type ResultChoices, readJudgedStudy } from "./judged-study";
import { readMatchedCases } from "./matched-cases";
import { rememberedAnswers } from "./remembered-answers";
import { compareRolesWithin, type RolesCompared } from "./role-comparison";

export type GroupComparison = {
  /** In the study's order, which is also that of each theme's sizes. */
  readonly groups: readonly string[];
  readonly groupCodes: readonly string[];
  /** Those of them whose response is so low that a result is indicative only. */
  readonly indicative: readonly string[];
  readonly themes: readonly ComparedTheme[];
  /** Each group's kinds of respondents compared within its cases, in the groups' order. */
  readonly roles: RolesCompared;
};

export type ComparedTheme = Omit<ThemeComparison, "theme" | "sizes" | "directed"> & {
  readonly directed: (Omit<DirectedTest, "moreIn"> & { readonly moreIn: string }) | null;
  /** What is expected of the stance on the theme; null where nothing was ever set. */
  readonly expected: ShownDirection | null;
  readonly code: string;
  readonly name: string;
  readonly wording: ByStance<string>;
  readonly sizes: readonly { readonly opinions: number; readonly cases: number }[];
  /** Matched cases side by side, by their codes; empty where the study has none. */
  readonly pairs: readonly (readonly [PairedCase, PairedCase])[];
};

type PairedCase = { readonly code: string; readonly held: ByStance<number> };

/** The group by its code and name. */
export type ShownDirection = Pick<ExpectedDirection, "number" | "judgedBefore" | "by" | "reason" | "at"> & {
  readonly moreIn: { readonly code: string; readonly name: string } | null;
};

/** A page asks the same again whenever one opens a number on it. */
const answerTo = rememberedAnswers<readonly ThemeComparison[]>(50);

/**
 * Whether the study's groups differ on each theme, as this viewer may know it, in the opinions of one row of roles and
 * with the share of one stance compared; null where they may not, and where there are no two groups.
 */
export async function readGroupComparison(
  viewer: Viewer,
  study: StudyId,
  choices: ResultChoices,
  asked: ComparisonAsked,
): Promise<GroupComparison | null> {
  if (!may(viewer, "results.see", study)) return null;
  return compareJudged(
    await read(async (tx) => ({
      judged: await readJudgedStudy(tx, viewer, study, choices),
      ...(await readComparedStudy(tx, study)),
    })),
    asked,
  );
}

/** What a comparison takes beside the opinions. */
type ComparedStudy = {
  readonly matched: readonly MatchedCases[];
  readonly directions: readonly ExpectedDirection[];
};

export async function readComparedStudy(tx: Transaction, study: StudyId): Promise<ComparedStudy> {
  return {
    matched: await readMatchedCases(tx, study),
    directions: await readExpectedDirections(tx, study),
  };
}

/** On which row of roles and by the share of which stance groups are compared, and which roles within cases. */
export type ComparisonAsked = { readonly role: RoleRow; readonly stance: Stance; readonly pair: RolePair };

/** The same of a study that was read; outside the transaction, for it takes its time. */
export async function compareJudged(
  { judged, matched, directions }: ComparedStudy & { readonly judged: JudgedStudy },
  { role, stance, pair }: ComparisonAsked,
): Promise<GroupComparison | null> {
  const { names, work, weighting } = judged;
  if (names.groups.length < 2) return null;
  const inRow = judged.opinions.filter((opinion) => isInRoleRow(opinion.role, role));
  const opinions = weighting.rolesInN === "shown" ? weighAmong(inRow, weighting.meanOver) : inRow;
  const asked = {
    groups: names.groups.map(({ id }) => id),
    themes: names.themes.map(({ id }) => id),
    stance,
    countUnknown: weighting.countUnknown,
    expected: setBeforehand(directions, stance),
  };
  const question = {
    ...asked,
    compared: asked.themes.map((theme) => comparedOpinions(opinions, { ...asked, theme })),
  };
  const compared = await answerTo(question, () =>
    inPieces(compareGroups(opinions, asked), () => setImmediate()),
  );
  const codeByCase = new Map(work.cases.map(({ id, code }) => [id, code]));
  const responses = responseByRole(work, judged.indicativeBelow).filter((row) => row.role === role);
  const isIndicative = ({ id }: (typeof names.groups)[number]) =>
    responses.some(({ group, trust }) => group === id && trust === "indicative");
  return {
    groups: names.groups.map(({ name }) => name),
    groupCodes: names.groups.map(({ code }) => code),
    indicative: names.groups.filter(isIndicative).map(({ name }) => name),
    roles: await compareRolesWithin(judged, { pair, stance }),
    themes: compared.flatMap(({ theme, sizes, directed, ...comparison }) => {
      const named = names.themes.find(({ id }) => id === theme);
      if (named === undefined) return [];
      const { code, name, wording } = named;
      const pairs = pairedCases(matched, work, { opinions, theme }).map(
        ([one, other]) => [shown(one), shown(other)] as const,
      );
      const numbers = sizes.map((size) => ({ opinions: size.opinions, cases: size.cases }));
      const expected = directions.find((each) => each.theme === theme && each.stance === stance);
      return [
        {
          ...comparison,
          code,
          name,
          wording,
          sizes: numbers,
          pairs,
          directed: directed && { ...directed, moreIn: groupNamed(directed.moreIn)?.name ?? "" },
          expected: expected === undefined ? null : { ...expected, moreIn: groupNamed(expected.moreIn) },
        },
      ];
    }),
  };

  function groupNamed(group: GroupId | null) {
    const named = names.groups.find(({ id }) => id === group);
    return named === undefined ? null : { code: named.code, name: named.name };
  }

  function shown({ case: of, held }: CaseStances): PairedCase {
    return { code: codeByCase.get(of) ?? "", held };
  }
}
