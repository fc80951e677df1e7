import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { accept, type Result, refuse } from "@/lib/result";
import type { ChosenQuoteId, StudyId } from "@/lib/study/ids";

/** Which quote a change is of, and the version of it that was seen. */
export type SeenQuote = {
  readonly study: StudyId;
  readonly id: ChosenQuoteId;
  readonly version: number;
};

export type ChangeQuoteRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "changed-by-another" };

/** Changes a chosen quote where it is still what was seen, and gives its new version. */
export async function changeChosen(
  tx: Transaction,
  { study, id, version }: SeenQuote,
  change: Partial<Pick<typeof chosenQuote.$inferInsert, "edited" | "position">> & {
    readonly removedAt?: SQL | null;
  },
): Promise<Result<{ readonly version: number }, ChangeQuoteRefusal>> {
  const isIt = and(eq(chosenQuote.id, id), eq(chosenQuote.studyId, study));
  // Only what was taken off the board is put back.
  const stands = change.removedAt === null ? undefined : isNull(chosenQuote.removedAt);
  const [row] = await tx
    .update(chosenQuote)
    .set({ ...change, version: sql`${chosenQuote.version} + 1`, changedAt: sql`now()` })
    .where(and(isIt, stands, eq(chosenQuote.version, version)))
    .returning({ version: chosenQuote.version });
  if (row !== undefined) return accept(row);
  return refuse({ kind: (await tx.$count(chosenQuote, isIt)) === 0 ? "not-found" : "changed-by-another" });
}
