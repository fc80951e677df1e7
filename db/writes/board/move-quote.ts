import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type Result, refuse } from "@/lib/result";
import type { ChosenQuoteId } from "@/lib/study/ids";
import { write } from "../write";
import { type ChangeQuoteRefusal, changeChosen, type SeenQuote } from "./change-chosen";
import { lockBoard } from "./lock-board";

/** Puts a quote before another, or last; those of other themes and stances keep their order among themselves. */
export async function moveQuote(
  viewer: Viewer,
  { before, ...seen }: SeenQuote & { readonly before: ChosenQuoteId | null },
): Promise<Result<{ readonly version: number }, ChangeQuoteRefusal>> {
  if (!may(viewer, "quotes.choose", seen.study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly version: number }, ChangeQuoteRefusal>(viewer, seen.study, async (tx, log) => {
    await lockBoard(tx, seen.study);
    const rows = await tx
      .select({ id: chosenQuote.id, position: chosenQuote.position })
      .from(chosenQuote)
      .where(and(eq(chosenQuote.studyId, seen.study), isNull(chosenQuote.removedAt)))
      .orderBy(asc(chosenQuote.position), asc(chosenQuote.writtenAt));
    const others = rows.filter(({ id }) => id !== seen.id);
    const place = before === null ? others.length : others.findIndex(({ id }) => id === before);
    if (others.length === rows.length || place < 0) return refuse({ kind: "not-found" });
    const order = others.map(({ id }) => id).toSpliced(place, 0, seen.id);
    await tx.execute(sql`update ${chosenQuote} set position = placed.position from unnest(
      ${sql.param(order)}::uuid[]) with ordinality as placed (id, position)
      where ${chosenQuote.id} = placed.id`);
    log("quote.moved", { quote: seen.id });
    return changeChosen(tx, seen, { position: place + 1 });
  });
}
