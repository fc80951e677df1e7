import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { sentenceAt } from "@/lib/transcript/segments";

/** The passage widened to the sentences that it stands in; itself where it stands in none. */
export function wholeSentences(transcript: TurnedText, { from, to }: Passage): Passage {
  const first = sentenceAt(transcript, from);
  const last = sentenceAt(transcript, to - 1);
  return { from: Math.min(first?.from ?? from, from), to: Math.max(last?.to ?? to, to) };
}
