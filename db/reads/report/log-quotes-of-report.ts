import "server-only";
import { write } from "@/db/writes/write";
import type { Viewer } from "@/lib/access/viewer";
import type { ReportInputs } from "@/lib/report/report-inputs";
import { accept } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";

/** Keeps in the log that a report's quotes were read, before they leave; of a report without quotes there is nothing. */
export async function logQuotesOfReport(
  viewer: Viewer,
  study: StudyId,
  { evidence }: Pick<ReportInputs, "evidence">,
): Promise<void> {
  const quotes = evidence?.quotes.filter(({ words }) => words !== null).length ?? 0;
  if (quotes === 0) return;
  await write(viewer, study, async (_tx, log) => {
    log("quotes.read", { quotes });
    return accept(null);
  });
}
