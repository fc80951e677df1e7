import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { aliasDraw } from "@/db/schema/settling";
import { drawAliases } from "@/lib/adjudication/draw-aliases";
import type { InterviewId, MemberId } from "@/lib/study/ids";
import type { WorkToSettle } from "./work-to-settle";

/**
 * The coders of an interview in the order of their aliases, left first; null before anyone opened it, for then nothing
 * is drawn yet.
 */
export async function aliasesOf(
  tx: Transaction,
  id: InterviewId,
  { onThemes }: WorkToSettle,
): Promise<readonly MemberId[] | null> {
  const [draw] = await tx
    .select({ seed: aliasDraw.seed, drawn: aliasDraw.coders })
    .from(aliasDraw)
    .where(eq(aliasDraw.interviewId, id));
  if (draw === undefined) return null;
  const coders = onThemes.flatMap((on) => (on.interview === id ? on.coders : []));
  return drawAliases(coders, draw.seed, draw.drawn);
}
