import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type Result, refuse } from "@/lib/result";
import { write } from "../write";
import { type ChangeQuoteRefusal, changeChosen, type SeenQuote } from "./change-chosen";
import { lockBoard } from "./lock-board";

export type RemoveQuoteRefusal = ChangeQuoteRefusal | { readonly kind: "quote-chosen-already" };

/** Takes a quote off the board, or puts it back in its place with its edit. */
export async function setQuoteRemoved(
  viewer: Viewer,
  { removed, ...seen }: SeenQuote & { readonly removed: boolean },
): Promise<Result<{ readonly version: number }, RemoveQuoteRefusal>> {
  if (!may(viewer, "quotes.choose", seen.study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly version: number }, RemoveQuoteRefusal>(viewer, seen.study, async (tx, log) => {
    await lockBoard(tx, seen.study);
    const [row] = await tx
      .select({ coding: chosenQuote.codingId })
      .from(chosenQuote)
      .where(and(eq(chosenQuote.id, seen.id), eq(chosenQuote.studyId, seen.study)));
    if (row === undefined) return refuse({ kind: "not-found" });
    const again = and(
      eq(chosenQuote.codingId, row.coding),
      ne(chosenQuote.id, seen.id),
      isNull(chosenQuote.removedAt),
    );
    if (!removed && (await tx.$count(chosenQuote, again)) > 0)
      return refuse({ kind: "quote-chosen-already" });
    log(removed ? "quote.removed" : "quote.put-back", { quote: seen.id });
    return changeChosen(tx, seen, { removedAt: removed ? sql`now()` : null });
  });
}
