import "server-only";
import { setImmediate } from "node:timers/promises";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { compareGroups, type ThemeComparison } from "@/lib/comparison/compare-groups";
import { comparedOpinions } from "@/lib/comparison/compared-opinions";
import { type CaseStances, type MatchedCases, pairedCases } from "@/lib/comparison/paired-cases";
import { inPieces } from "@/lib/comparison/permutation/steps";
import type { ByStance, Stance } from "@/lib/stance/stance";
import { weighAmong } from "@/lib/stance/weigh-among";
import type { StudyId } from "@/lib/study/ids";
import { isInRoleRow, type RoleRow } from "@/lib/study/respondent-role";
import { responseByRole } from "@/lib/study/response-by-role";
import { read } from "../read";
import { type JudgedStudy, type ResultChoices, readJudgedStudy } from "./judged-study";
import { readMatchedCases } from "./matched-cases";
import { rememberedAnswers } from "./remembered-answers";

export type GroupComparison = {
  /** In the study's order, which is also that of each theme's sizes. */
  readonly groups: readonly string[];
  /** Those of them whose response is so low that a result is indicative only. */
  readonly indicative: readonly string[];
  readonly themes: readonly ComparedTheme[];
};

export type ComparedTheme = Omit<ThemeComparison, "theme" | "sizes"> & {
  readonly code: string;
  readonly name: string;
  readonly wording: ByStance<string>;
  readonly sizes: readonly { readonly opinions: number; readonly cases: number }[];
  /** Matched cases side by side, by their codes; empty where the study has none. */
  readonly pairs: readonly (readonly [PairedCase, PairedCase])[];
};

type PairedCase = { readonly code: string; readonly held: ByStance<number> };

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
  { role, stance }: { readonly role: RoleRow; readonly stance: Stance },
): Promise<GroupComparison | null> {
  if (!may(viewer, "results.see", study)) return null;
  return compareJudged(
    await read(async (tx) => ({
      judged: await readJudgedStudy(tx, viewer, study, choices),
      matched: await readMatchedCases(tx, study),
    })),
    { role, stance },
  );
}

/** The same of a study that was read; outside the transaction, for it takes its time. */
export async function compareJudged(
  { judged, matched }: { readonly judged: JudgedStudy; readonly matched: readonly MatchedCases[] },
  { role, stance }: { readonly role: RoleRow; readonly stance: Stance },
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
    indicative: names.groups.filter(isIndicative).map(({ name }) => name),
    themes: compared.flatMap(({ theme, sizes, ...comparison }) => {
      const named = names.themes.find(({ id }) => id === theme);
      if (named === undefined) return [];
      const { code, name, wording } = named;
      const pairs = pairedCases(matched, work, { opinions, theme }).map(
        ([one, other]) => [shown(one), shown(other)] as const,
      );
      const numbers = sizes.map((size) => ({ opinions: size.opinions, cases: size.cases }));
      return [{ ...comparison, code, name, wording, sizes: numbers, pairs }];
    }),
  };

  function shown({ case: of, held }: CaseStances): PairedCase {
    return { code: codeByCase.get(of) ?? "", held };
  }
}
