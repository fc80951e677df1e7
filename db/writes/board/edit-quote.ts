import "server-only";
import { and, eq } from "drizzle-orm";
import { readQuotableCodings } from "@/db/reads/board/quotable-codings";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { checkEditedQuote, type EditedQuoteRefusal } from "@/lib/quote/check-edited-quote";
import { type Result, refuse } from "@/lib/result";
import { write } from "../write";
import { type ChangeQuoteRefusal, changeChosen, type SeenQuote } from "./change-chosen";

export type EditQuoteRefusal = ChangeQuoteRefusal | EditedQuoteRefusal;

/** Shortens or touches up a quote, as long as it says nothing that was not said; null: as it was said. */
export async function editQuote(
  viewer: Viewer,
  { edited, ...seen }: SeenQuote & { readonly edited: string | null },
): Promise<Result<{ readonly version: number }, EditQuoteRefusal>> {
  if (!may(viewer, "quotes.choose", seen.study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly version: number }, EditQuoteRefusal>(viewer, seen.study, async (tx, log) => {
    const [row] = await tx
      .select({ coding: chosenQuote.codingId })
      .from(chosenQuote)
      .where(and(eq(chosenQuote.id, seen.id), eq(chosenQuote.studyId, seen.study)));
    const codings = await readQuotableCodings(tx, viewer, seen.study);
    const said = codings.find(({ id }) => id === row?.coding)?.quote;
    if (said === undefined) return refuse({ kind: "not-found" });
    const text = edited?.trim() ?? null;
    if (text !== null) {
      const checked = checkEditedQuote(said, text);
      if (!checked.ok) return checked;
    }
    log("quote.edited", { quote: seen.id });
    return changeChosen(tx, seen, { edited: text === said ? null : text });
  });
}
