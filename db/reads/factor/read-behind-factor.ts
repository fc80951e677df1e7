import "server-only";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { mergedFactors } from "@/lib/factor/merged-factors";
import { stitchedQuote } from "@/lib/passage/stitched-quote";
import { uniteOverlapping } from "@/lib/passage/unite-overlapping";
import { accept } from "@/lib/result";
import type { Polarity } from "@/lib/stance/stance";
import type { CodeId, StudyId } from "@/lib/study/ids";
import { isInRoleRow, type RoleRow } from "@/lib/study/respondent-role";
import { read } from "../read";
import { rowsBy } from "../rows-by";
import { interviewCodes } from "../study/interview-codes";
import { type RespondentInterviewed, respondentsByInterview } from "../study/respondents-by-interview";
import { readFactorNames, readFactorPassages, readMerges } from "./factor-codings";

export type BehindFactor = {
  readonly label: string;
  readonly polarity: Polarity;
  /** Interviews in the study's order; each with at least one passage. */
  readonly interviews: readonly ToldInInterview[];
  readonly mayOpen: boolean;
};

export type ToldInInterview = {
  readonly code: string;
  readonly respondents: readonly Omit<RespondentInterviewed, "interview">[];
  /** In the order of the text; overlapping codings are united. */
  readonly passages: readonly {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    /** The wordings it was tagged with, where others count as this one. */
    readonly wordings: readonly string[];
    /** Null: the consensus. */
    readonly coders: readonly (string | null)[];
  }[];
};

/**
 * The passages that tell a factor, by interview, of respondents in a row of roles, as this viewer may know them. Null
 * where there is no such factor or results are not theirs to see. That they were read is in the log before they leave.
 */
export async function readBehindFactor(
  viewer: Viewer,
  study: StudyId,
  asked: { readonly factor: CodeId; readonly role: RoleRow },
): Promise<BehindFactor | null> {
  if (!may(viewer, "results.see", study)) return null;
  const found = await read(async (tx) => {
    const names = await readFactorNames(tx, study);
    const named = names.find(({ id }) => id === asked.factor);
    if (named === undefined) return null;
    const standsFor = mergedFactors(await readMerges(tx, study));
    const passages = await readFactorPassages(tx, viewer, study);
    const toldIn = rowsBy(
      passages.filter(({ factor }) => standsFor(factor) === named.id),
      ({ interview }) => interview,
    );
    const labelOf = new Map(names.map(({ id, label }) => [id, label]));
    const respondentsOf = await respondentsByInterview(tx, study);
    const behind: BehindFactor = {
      label: named.label,
      polarity: named.polarity,
      interviews: (await interviewCodes(tx, study)).flatMap(({ id, code }) => {
        const respondents = respondentsOf(id).filter(({ role }) => isInRoleRow(role, asked.role));
        const told = uniteOverlapping(toldIn(id));
        if (told.length === 0 || respondents.length === 0) return [];
        return [
          {
            code,
            respondents: respondents.map(({ interview: _interview, ...respondent }) => respondent),
            passages: told.map((united) => ({
              from: united.from,
              to: united.to,
              text: stitchedQuote(united),
              wordings: distinct(united.parts.map(({ factor }) => labelOf.get(factor) ?? "")),
              coders: distinct(united.parts.map(({ name }) => name)),
            })),
          },
        ];
      }),
      mayOpen: may(viewer, "transcript.see", study),
    };
    return behind;
  });
  if (found === null || found.interviews.length === 0) return found;
  await write(viewer, study, async (_tx, log) => {
    const quotes = found.interviews.flatMap(({ passages }) => passages).length;
    log("quotes.read", { factor: asked.factor, quotes });
    return accept(null);
  });
  return found;
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
