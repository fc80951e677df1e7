import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { ReportFigures } from "@/lib/report/report-figures";
import type { ReportInputs } from "@/lib/report/report-inputs";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { figuresFrom } from "./figures-from";
import { logQuotesOfReport } from "./log-quotes-of-report";
import { readReportInputs } from "./report-inputs-of";
import { type KeptOutline, readReportOutline } from "./report-outline-of";

export type LiveReport = {
  readonly inputs: ReportInputs;
  readonly figures: ReportFigures;
  readonly outline: KeptOutline;
};

/** The report as it would be now, by what this viewer may know; null where they may not see it. */
export async function readLiveReport(viewer: Viewer, study: StudyId): Promise<LiveReport | null> {
  if (!may(viewer, "report.see", study)) return null;
  const { inputs, outline } = await read(async (tx) => {
    const found = await readReportInputs(tx, viewer, study);
    return { inputs: found, outline: await readReportOutline(tx, study, found.work.themes) };
  });
  await logQuotesOfReport(viewer, study, inputs);
  return { inputs, outline, figures: await figuresFrom(inputs) };
}
