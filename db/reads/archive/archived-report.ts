import "server-only";
import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { reportOutline, reportText } from "@/db/schema/report";
import { theme } from "@/db/schema/theme";
import type { ArchivedSection } from "@/lib/interchange/archived-report";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { type SectionKey, whichSection } from "@/lib/report/section-key";
import type { StudyId } from "@/lib/study/ids";
import type { PlaceById } from "./archived-decisions";
import type { CodeById } from "./code-by-id";

type Report = Pick<StudyArchive, "reportOutline" | "reportTexts" | "chosenQuotes">;

/**
 * The report's outline and texts, and the quotes that were chosen of codings that the archive holds. A text that was
 * taken away, and a quote that was, are left out.
 */
export async function archivedReport(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  codings: PlaceById,
): Promise<Report> {
  const [outline] = await tx.select().from(reportOutline).where(eq(reportOutline.studyId, study));
  const texts = await tx
    .select()
    .from(reportText)
    .where(and(eq(reportText.studyId, study), ne(reportText.text, "")));
  const quotes = await tx
    .select()
    .from(chosenQuote)
    .where(and(eq(chosenQuote.studyId, study), isNull(chosenQuote.removedAt)))
    .orderBy(asc(chosenQuote.position), asc(chosenQuote.writtenAt));
  const themes = await tx.select({ id: theme.id }).from(theme).where(eq(theme.studyId, study));
  const isHere = new Set(themes.map(({ id }) => id));
  const sectionOf = (key: SectionKey): readonly ArchivedSection[] => {
    const which = whichSection(key);
    if (which.kind === "fixed") return [which.section];
    return isHere.has(which.theme) ? [{ theme: codes.of(which.theme) }] : [];
  };
  return {
    reportOutline: outline
      ? {
          order: outline.order.flatMap(sectionOf),
          leftOut: outline.leftOut.flatMap(sectionOf),
          writtenBy: codes.orNull(outline.writtenBy),
          writtenAt: outline.writtenAt.toISOString(),
        }
      : null,
    reportTexts: texts.flatMap(({ section: key, text, writtenBy, writtenAt }) =>
      sectionOf(key).map((section) => ({
        section,
        text,
        writtenBy: codes.orNull(writtenBy),
        writtenAt: writtenAt.toISOString(),
      })),
    ),
    chosenQuotes: quotes.flatMap(({ codingId, edited, chosenBy, writtenAt, changedAt }) => {
      const coding = codings.get(codingId);
      if (coding === undefined) return [];
      return [
        {
          coding,
          edited,
          chosenBy: codes.orNull(chosenBy),
          changedAt: changedAt.toISOString(),
          writtenAt: writtenAt.toISOString(),
        },
      ];
    }),
  };
}
