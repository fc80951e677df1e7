import type { Passage } from "@/lib/passage/passage";
import { isInterviewer } from "@/lib/transcript/is-interviewer";
import type { Turn } from "@/lib/transcript/turn";

/**
 * What of a passage can be quoted as what was answered: without the interviewer's words, and with "(...)" where these
 * stood between answers. A passage without any stays as it is; of one with nothing else nothing is left. `words` are
 * the passage's own, `turns` those of its text.
 */
export function answeredWords(
  { words, from, to }: Passage & { readonly words: string },
  turns: readonly Turn[],
): string {
  const spoken = turns
    .filter((turn) => turn.from < to && turn.to > from)
    .map((turn) => ({
      isAsked: isInterviewer(turn.speaker),
      words: words.slice(Math.max(turn.from - from, 0), turn.to - from).trim(),
    }))
    .filter((part) => part.words !== "");
  if (!spoken.some(({ isAsked }) => isAsked)) return words;
  const first = spoken.findIndex(({ isAsked }) => !isAsked);
  const last = spoken.findLastIndex(({ isAsked }) => !isAsked);
  return spoken
    .slice(Math.max(first, 0), last + 1)
    .map(({ isAsked, words: said }) => (isAsked ? "(...)" : said))
    .join("\n");
}
