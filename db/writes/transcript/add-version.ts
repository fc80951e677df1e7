import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { codingAnchor } from "@/db/schema/coding";
import { transcript } from "@/db/schema/transcript";
import { workChannel } from "@/lib/coding/work-notice";
import type { Anchor } from "@/lib/passage/anchor";
import type { Edit } from "@/lib/passage/edit";
import type { CodingId, MemberId, StudyId, TranscriptId } from "@/lib/study/ids";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { insertAll } from "../insert-all";
import { newId } from "../new-id";
import type { TextVersion } from "./hold-text";

export type AnchorByCoding = ReadonlyMap<CodingId, Anchor>;

/** Where all codings of an interview stand in a version of its text: everyone's, and removed ones too. */
export async function anchorsIn(tx: Transaction, version: TranscriptId): Promise<AnchorByCoding> {
  const rows = await tx
    .select({
      coding: codingAnchor.codingId,
      from: codingAnchor.from,
      to: codingAnchor.to,
      quote: codingAnchor.quote,
    })
    .from(codingAnchor)
    .where(eq(codingAnchor.transcriptId, version));
  return new Map(
    rows.map(({ coding, from, to, quote }) => [
      coding,
      { passage: from === null || to === null ? null : { from, to }, quote },
    ]),
  );
}

export type AddedVersion = {
  readonly id: TranscriptId;
  readonly version: number;
  /** For the log alone: they count everyone's codings. */
  readonly counts: { readonly touched: number; readonly toPlaceAgain: number };
};

/**
 * Adds the version after `before`, with an anchor in it for every coding that has one there, and tells the
 * streams. `before` is the newest, and its interview is held (holdText).
 */
export async function addVersion(
  tx: Transaction,
  study: StudyId,
  before: TextVersion,
  added: TurnedText & {
    readonly edits: readonly Edit[];
    readonly sha256: string;
    readonly madeBy: MemberId | null;
  },
  carry: (coding: CodingId, anchor: Anchor) => Anchor,
): Promise<AddedVersion> {
  const id = newId<TranscriptId>();
  const { interview } = before;
  const version = before.version + 1;
  const { text, turns, edits, sha256, madeBy } = added;
  await tx.insert(transcript).values({
    ...{ id, studyId: study, interviewId: interview, version },
    ...{ text, length: text.length, turns, edits, sha256, madeBy },
  });
  const anchors = await anchorsIn(tx, before.id);
  const carried = [...anchors].map(([coding, from]) => ({ coding, from, to: carry(coding, from) }));
  const rows = carried.map(({ coding, to: { passage, quote } }) => ({
    ...{ studyId: study, interviewId: interview, codingId: coding, transcriptId: id, quote },
    from: passage?.from ?? null,
    to: passage?.to ?? null,
  }));
  await insertAll(tx, codingAnchor, rows);
  const notice = { kind: "transcript-changed", study, interview };
  await tx.execute(sql`select pg_notify(${workChannel}, ${JSON.stringify(notice)})`);
  const gone = carried.filter(({ from, to }) => from.passage !== null && to.passage === null);
  const touched = carried.filter(({ from, to }) => to.passage !== null && from.quote !== to.quote);
  return { id, version, counts: { touched: touched.length, toPlaceAgain: gone.length } };
}
