import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import type { StudyId } from "@/lib/study/ids";
import type { Turn } from "@/lib/transcript/turn";
import { carryTurn } from "@/lib/writing/carry-turn";
import type { NewestTranscript } from "./newest-transcripts";

export type NamedTurn = { readonly interview: string; readonly version: number; readonly turn: number };
type PlacedTurn = { readonly turn: number; readonly from: number; readonly to: number };

/**
 * Where turns that were numbered in some version of a transcript stand in its newest one. Texts are read only
 * where an interview was corrected since.
 */
export async function turnsInNewest(
  tx: Transaction,
  study: StudyId,
  newest: ReadonlyMap<string, NewestTranscript>,
  named: readonly NamedTurn[],
): Promise<(turn: NamedTurn) => PlacedTurn | null> {
  const outdated = named.filter(({ interview, version }) => {
    const current = newest.get(interview)?.version;
    return current !== undefined && current !== version;
  });
  const wordsOf = await wordsByVersion(
    tx,
    study,
    outdated.map(({ interview }) => interview),
  );
  return ({ interview, version, turn }) => {
    const current = newest.get(interview);
    if (current === undefined) return null;
    const number =
      current.version === version
        ? turn
        : carryTurn(wordsOf(interview, version), wordsOf(interview, current.version), turn);
    const place = number === null ? undefined : current.turns[number - 1];
    return number === null || place === undefined ? null : { turn: number, from: place.from, to: place.to };
  };
}

async function wordsByVersion(tx: Transaction, study: StudyId, interviews: readonly string[]) {
  const key = (code: string, version: number) => `${version} ${code}`;
  if (interviews.length === 0) return () => [];
  const rows = await tx
    .select({
      code: interview.code,
      version: transcript.version,
      text: transcript.text,
      turns: transcript.turns,
    })
    .from(transcript)
    .innerJoin(interview, eq(interview.id, transcript.interviewId))
    .where(and(eq(interview.studyId, study), inArray(interview.code, [...new Set(interviews)])));
  const words = new Map(
    rows.map(({ code, version, text, turns }) => [key(code, version), saidIn(text, turns)]),
  );
  return (code: string, version: number) => words.get(key(code, version)) ?? [];
}

function saidIn(text: string, turns: readonly Turn[]): readonly string[] {
  return turns.map(({ from, to }) => text.slice(from, to));
}
