import "server-only";
import { and, eq, isNull, max } from "drizzle-orm";
import { readQuotableCodings } from "@/db/reads/board/quotable-codings";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { ChosenQuoteId, CodingId, StudyId } from "@/lib/study/ids";
import { write } from "../write";
import { lockBoard } from "./lock-board";

export type ChooseQuoteRefusal =
  | { readonly kind: "not-allowed" }
  /** Not there, or not the viewer's to know. */
  | { readonly kind: "not-found" }
  | { readonly kind: "quote-chosen-already" };

/** Chooses a coding's words for the report, after those of its theme and stance. The id is the client's. */
export async function chooseQuote(
  viewer: Viewer,
  input: { readonly study: StudyId; readonly id: ChosenQuoteId; readonly coding: CodingId },
): Promise<Result<{ readonly version: number }, ChooseQuoteRefusal>> {
  if (!may(viewer, "quotes.choose", input.study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly version: number }, ChooseQuoteRefusal>(viewer, input.study, async (tx, log) => {
    await lockBoard(tx, input.study);
    const codings = await readQuotableCodings(tx, viewer, input.study);
    if (!codings.some(({ id }) => id === input.coding)) return refuse({ kind: "not-found" });
    const standing = and(eq(chosenQuote.studyId, input.study), isNull(chosenQuote.removedAt));
    if ((await tx.$count(chosenQuote, and(standing, eq(chosenQuote.codingId, input.coding)))) > 0)
      return refuse({ kind: "quote-chosen-already" });
    const [last] = await tx
      .select({ position: max(chosenQuote.position) })
      .from(chosenQuote)
      .where(standing);
    const [row] = await tx
      .insert(chosenQuote)
      .values({
        id: input.id,
        studyId: input.study,
        codingId: input.coding,
        position: (last?.position ?? 0) + 1,
        chosenBy: membershipOf(viewer, input.study)?.member ?? null,
      })
      .onConflictDoNothing()
      .returning({ version: chosenQuote.version });
    if (row === undefined) return refuse({ kind: "quote-chosen-already" });
    log("quote.chosen", { quote: input.id, coding: input.coding });
    return accept(row);
  });
}
