import "server-only";
import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { aliasDraw } from "@/db/schema/settling";
import { putPlace } from "@/db/writes/adjudication/put-place";
import { write } from "@/db/writes/write";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { drawAliases } from "@/lib/adjudication/draw-aliases";
import { largestSeed } from "@/lib/assignment/seeded-chance";
import { accept } from "@/lib/result";
import type { InterviewId, MemberId, StudyId, TranscriptId } from "@/lib/study/ids";

/**
 * Notes that someone opened the differences of an interview: that its text was read, and where in the queue they are.
 * Gives its coders in the order of their aliases, which are drawn by the first who does, and of those who finish later
 * by the first who does after that.
 */
export async function openDifferences(
  viewer: Viewer,
  study: StudyId,
  opened: {
    readonly interview: InterviewId;
    readonly difference: string | null;
    readonly coders: readonly MemberId[];
    readonly transcript: { readonly id: TranscriptId; readonly version: number };
  },
): Promise<readonly MemberId[]> {
  const opening = await write<readonly MemberId[], never>(viewer, study, async (tx, log) => {
    const { interview, difference, coders, transcript } = opened;
    log("transcript.read", { transcript: transcript.id, interview, version: transcript.version });
    const member = membershipOf(viewer, study)?.member;
    if (member !== undefined && difference !== null)
      await putPlace(tx, { studyId: study, memberId: member, interviewId: interview, difference });
    return accept(await aliasesFor(tx, study, interview, coders));
  });
  if (!opening.ok) throw new Error("Opening is never refused");
  return opening.value;
}

async function aliasesFor(
  tx: Transaction,
  study: StudyId,
  interview: InterviewId,
  coders: readonly MemberId[],
): Promise<readonly MemberId[]> {
  await tx
    .insert(aliasDraw)
    .values({ interviewId: interview, studyId: study, seed: randomInt(largestSeed + 1) })
    .onConflictDoNothing();
  // Two who open it at once draw one after the other.
  const [draw] = await tx
    .select({ seed: aliasDraw.seed, drawn: aliasDraw.coders })
    .from(aliasDraw)
    .where(eq(aliasDraw.interviewId, interview))
    .for("update");
  if (draw === undefined) throw new Error("The draw that was just kept is gone");
  const aliases = drawAliases(coders, draw.seed, draw.drawn);
  if (aliases.length > draw.drawn.length)
    await tx.update(aliasDraw).set({ coders: aliases }).where(eq(aliasDraw.interviewId, interview));
  return aliases;
}
