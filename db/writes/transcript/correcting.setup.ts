import { and, asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "@/db/client";
import { codingAnchor } from "@/db/schema/coding";
import { transcript } from "@/db/schema/transcript";
import { adding, send } from "@/db/writes/coding/coder-at-work.setup";
import type { Person, TwoCoders } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import { applyEdits, type Edit } from "@/lib/passage/edit";
import type { CodingId, OperationId, TranscriptId } from "@/lib/study/ids";
import type { Turn } from "@/lib/transcript/turn";
import { correctTranscript } from "./correct-transcript";
import { takeCorrectionBack } from "./take-correction-back";

/** For tests: "Het ging ech🙂t beter.\nVeel minder ruzie thuis." with words put in the place of others. */
export function corrected(room: { text: string }, ...changes: [words: string, instead: string][]) {
  const edits: Edit[] = changes.map(([words, insert]) => {
    const from = room.text.indexOf(words);
    return { from, to: from + words.length, insert };
  });
  edits.sort((a, b) => a.from - b.from);
  return { edits, turns: turnsOf(applyEdits(room.text, edits)) };
}

function turnsOf(text: string): readonly Turn[] {
  let from = 0;
  return text.split("\n").map((line, index) => {
    const turn = {
      from,
      to: from + line.length,
      speaker: index === 0 ? "I" : "R",
      at: index === 0 ? 0 : null,
    };
    from = turn.to + 1;
    return turn;
  });
}

/** For tests: what the server answers to a correction; by the researcher, of the first version, if not said. */
export function correcting(
  room: TwoCoders,
  correction: ReturnType<typeof corrected>,
  { viewer = room.researcher, base = room.transcript, operation = newId<OperationId>() } = {},
) {
  return correctTranscript(viewer, room.study, {
    operation,
    interview: room.interviewCode,
    base,
    ...correction,
  });
}

/** For tests: the version that a correction made. */
export async function saved(room: TwoCoders, correction: ReturnType<typeof corrected>, base?: TranscriptId) {
  const result = await correcting(room, correction, base === undefined ? {} : { base });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.transcript;
}

/** For tests: tags words of the text; by coder A, if not said. */
export async function coded(
  room: TwoCoders,
  words: string,
  viewer: Person = room.a.viewer,
): Promise<CodingId> {
  const from = room.text.indexOf(words);
  const payload = adding(room, { passage: { from, to: from + words.length } });
  expect(await send(room, payload, viewer)).toMatchObject({ ok: true });
  return payload.coding;
}

/** For tests: the words of a coding in a version, in brackets where it is to be placed again. */
export async function quoteOf(database: Database, id: CodingId, version: TranscriptId) {
  const [row] = await database
    .select({ quote: codingAnchor.quote, from: codingAnchor.from, to: codingAnchor.to })
    .from(codingAnchor)
    .where(and(eq(codingAnchor.codingId, id), eq(codingAnchor.transcriptId, version)));
  return row === undefined ? undefined : row.from === null ? `(${row.quote})` : row.quote;
}

/** For tests: all versions, the first first. */
export async function versionsOf(database: Database, room: TwoCoders) {
  return database
    .select()
    .from(transcript)
    .where(eq(transcript.interviewId, room.interview))
    .orderBy(asc(transcript.version));
}

/** For tests: the version that took the newest one back. */
export async function takenBack(room: TwoCoders, newest: TranscriptId): Promise<TranscriptId> {
  const given = { operation: newId<OperationId>(), interview: room.interviewCode, newest };
  const result = await takeCorrectionBack(room.researcher, room.study, given);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.transcript;
}
