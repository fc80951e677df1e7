import { z } from "zod";
import type { CaseId, StudyId } from "@/lib/study/ids";

/** The channel on which the database tells that a summary was saved. */
export const summaryChannel = "samenspraak_summary";

const idOf = <Id extends string>() => z.uuid().transform((text) => text as Id);

/** That a case's summary was saved: ids and counts, never words. */
export const summaryNoticeSchema = z.object({
  study: idOf<StudyId>(),
  case: idOf<CaseId>(),
  version: z.int(),
  revision: z.int(),
});
export type SummaryNotice = z.output<typeof summaryNoticeSchema>;
