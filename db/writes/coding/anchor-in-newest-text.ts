import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { codingAnchor } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import type { CodingOperation, CodingOperationRefusal } from "@/lib/coding/coding-operation";
import { type Anchor, carryAnchor } from "@/lib/passage/anchor";
import { editsBetween } from "@/lib/passage/narrow-edits";
import { type Passage, type PassageRefusal, passageIn, quoteOf } from "@/lib/passage/passage";
import { accept, type Result, refuse } from "@/lib/result";
import type { TranscriptId } from "@/lib/study/ids";
import type { OwnWork } from "./own-work";

type Content = Extract<CodingOperation, { kind: "coding.add" | "coding.change" }>;

export type NewestAnchor = Passage & { readonly quote: string; readonly transcriptId: TranscriptId };

/**
 * The passage as it can stand in the newest text, with its own words taken from there. One of an older version
 * is carried through the corrections since, where they left its words as they were; else it is refused.
 */
export async function anchorInNewestText(
  tx: Transaction,
  own: OwnWork,
  content: Content,
): Promise<Result<NewestAnchor, CodingOperationRefusal>> {
  // A correction of the text takes the interview for itself; it waits for this coding, and this for it.
  const [held] = await tx
    .select({ id: interview.id })
    .from(interview)
    .where(and(eq(interview.studyId, own.study), eq(interview.id, own.interview)))
    .for("key share");
  if (held === undefined) return refuse({ kind: "not-found" });
  const [newest] = await textsOf(tx, own).limit(1);
  if (newest === undefined) return refuse({ kind: "not-found" });
  if (newest.id !== content.transcript) return carriedToNewest(tx, own, content, newest.id);
  const passage = passageIn(newest.text, content.passage);
  if (!passage.ok) return refuse({ kind: kindOf(passage.refusal) });
  return accept({
    ...passage.value,
    quote: quoteOf(newest.text, passage.value),
    transcriptId: newest.id,
  });
}

/** The versions of the interview's text, the newest first. */
function textsOf(tx: Transaction, own: OwnWork) {
  return tx
    .select({ id: transcript.id, text: transcript.text, edits: transcript.edits })
    .from(transcript)
    .where(and(eq(transcript.studyId, own.study), eq(transcript.interviewId, own.interview)))
    .orderBy(desc(transcript.version));
}

async function carriedToNewest(
  tx: Transaction,
  own: OwnWork,
  { transcript: seen, passage: given }: Content,
  newest: TranscriptId,
): Promise<Result<NewestAnchor, CodingOperationRefusal>> {
  const versions = (await textsOf(tx, own)).reverse();
  const seenText = versions.find(({ id }) => id === seen)?.text;
  // A correction that was taken back leaves the same text again, and nothing to carry.
  const [base, ...corrections] = versions.slice(versions.findLastIndex(({ text }) => text === seenText));
  const passage = base && passageIn(base.text, given);
  if (seenText === undefined || base === undefined || !passage?.ok)
    return refuse({ kind: "transcript-not-newest", newest });
  const quote = quoteOf(base.text, passage.value);
  let anchor: Anchor = { passage: passage.value, quote };
  let text = base.text;
  for (const { text: next, edits } of corrections) {
    anchor = carryAnchor({ text, edits: edits ?? editsBetween(text, next), next }, anchor);
    text = next;
  }
  if (anchor.passage === null || anchor.quote !== quote)
    return refuse({ kind: "transcript-not-newest", newest });
  return accept({ ...anchor.passage, quote, transcriptId: newest });
}

/** Whether a change leaves the passage where it was in the version that its coder saw. */
export async function isUnmoved(
  tx: Transaction,
  own: OwnWork,
  { coding: id, transcript: seen, passage }: Extract<Content, { kind: "coding.change" }>,
): Promise<boolean> {
  const found = await tx
    .select({ coding: codingAnchor.codingId })
    .from(codingAnchor)
    .where(
      and(
        eq(codingAnchor.interviewId, own.interview),
        eq(codingAnchor.codingId, id),
        eq(codingAnchor.transcriptId, seen),
        eq(codingAnchor.from, passage.from),
        eq(codingAnchor.to, passage.to),
      ),
    );
  return found.length > 0;
}

function kindOf(refusal: PassageRefusal): "passage-splits-character" | "passage-outside-text" {
  return refusal.kind === "passage-inside-character" ? "passage-splits-character" : "passage-outside-text";
}
