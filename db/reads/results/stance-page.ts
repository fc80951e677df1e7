import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { type BehindCell, behindCellOf, type Cell, logQuotesRead } from "./behind-cell";
import {
  type ComparisonAsked,
  compareJudged,
  type GroupComparison,
  readComparedStudy,
} from "./group-comparison";
import { type ResultChoices, readJudgedStudy } from "./judged-study";
import { type StanceCounts, stanceCountsOf } from "./stance-counts";
import { readStanceTable, type TableChoices } from "./stance-table";

export type StancePage = {
  readonly counts: StanceCounts;
  /** Null where no number is open, or there is no such number. */
  readonly behind: BehindCell | null;
  /** Computes whether the groups differ, which takes its time; null where there are no two groups. */
  readonly compare: (asked: ComparisonAsked) => Promise<GroupComparison | null>;
  /** Whether the viewer may set what is expected beforehand. */
  readonly mayExpect: boolean;
};

/** All of the stance counts' page from one reading of the study's work; null where the viewer may not see results. */
export async function readStancePage(
  viewer: Viewer,
  study: StudyId,
  asked: {
    readonly choices: ResultChoices;
    readonly table: TableChoices;
    readonly cell: (Cell & { readonly from: number }) | null;
  },
): Promise<StancePage | null> {
  if (!may(viewer, "results.see", study)) return null;
  const { judged, compared, counts, found } = await read(async (tx) => {
    const judged = await readJudgedStudy(tx, viewer, study, asked.choices);
    const of = {
      viewer,
      study,
      judged,
      table: await readStanceTable(tx, study, judged, asked.table),
    };
    return {
      judged,
      compared: await readComparedStudy(tx, study),
      counts: stanceCountsOf(judged, of.table),
      found: asked.cell && (await behindCellOf(tx, of, asked.cell)),
    };
  });
  if (found !== null) await logQuotesRead(viewer, study, found);
  return {
    counts,
    behind: found?.behind ?? null,
    compare: (of) => compareJudged({ judged, ...compared }, of),
    mayExpect: may(viewer, "study.edit", study),
  };
}
