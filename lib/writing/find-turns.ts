import { holdsWords } from "@/lib/search/asked-words";
import { foldWord } from "@/lib/search/fold-word";
import type { Turn } from "@/lib/transcript/turn";

/** What a search asks for: every word, in turns of this number, in interviews whose code begins so. */
export type TurnQuery = {
  readonly words: readonly string[];
  readonly number: number | null;
  readonly interview: string | null;
};

export type SearchedTranscript = {
  readonly interview: string;
  readonly version: number;
  readonly text: string;
  readonly turns: readonly Turn[];
};

export type FoundTurn = {
  readonly interview: string;
  readonly version: number;
  /** From 1. */
  readonly turn: number;
  readonly from: number;
  readonly to: number;
  readonly speaker: string;
  /** What is said there, cut to a line around the first word that was asked for. */
  readonly words: string;
};

const longestExcerpt = 160;

/**
 * Reads a search as it is typed: a whole number is a turn's, a word that one of the interviews' codes begins
 * with names the interview, and the rest is looked for in what is said.
 */
export function turnQueryOf(typed: string, interviews: readonly string[]): TurnQuery {
  const codes = interviews.map(foldWord);
  let number: number | null = null;
  let interview: string | null = null;
  const words: string[] = [];
  for (const word of typed.split(/\s+/).filter((part) => part !== "")) {
    const said = foldWord(word);
    if (number === null && /^\d{1,6}$/.test(word)) number = Number(word);
    else if (interview === null && said.length >= 2 && codes.some((code) => code.startsWith(said)))
      interview = said;
    else words.push(said);
  }
  return { words, number, interview };
}

/** The turns that answer a search, in the order of the interviews and their texts, at most so many. */
export function findTurns(
  transcripts: readonly SearchedTranscript[],
  query: TurnQuery,
  most: number,
): readonly FoundTurn[] {
  const found: FoundTurn[] = [];
  if (query.words.length === 0 && query.number === null && query.interview === null) return found;
  for (const { interview, version, text, turns } of transcripts) {
    if (query.interview !== null && !foldWord(interview).startsWith(query.interview)) continue;
    for (const [at, { from, to, speaker }] of turns.entries()) {
      if (found.length >= most) return found;
      if (query.number !== null && query.number !== at + 1) continue;
      const said = text.slice(from, to);
      if (!holdsWords(said, query.words)) continue;
      const words = lineAround(said, query.words[0]);
      found.push({ interview, version, turn: at + 1, from, to, speaker, words });
    }
  }
  return found;
}

/** The words around the first of those asked for, on one line. */
export function lineAround(said: string, word: string | undefined): string {
  const line = said.replace(/\s+/g, " ").trim();
  const characters = [...line];
  if (characters.length <= longestExcerpt) return line;
  const at = word === undefined ? 0 : foldWord(line).indexOf(word);
  const start = Math.max(0, Math.min(at - 40, characters.length - longestExcerpt));
  const piece = characters.slice(start, start + longestExcerpt).join("");
  return `${start > 0 ? "… " : ""}${piece.trim()}${start + longestExcerpt < characters.length ? " …" : ""}`;
}
