import { foldWord } from "./fold-word";

/** The words that someone types to find something, folded; none where only blanks were typed. */
export function askedWords(typed: string): readonly string[] {
  return typed
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(foldWord);
}

/** Whether each of these folded words stands somewhere in what is said, within another word too. */
export function holdsWords(said: string, words: readonly string[]): boolean {
  const folded = foldWord(said);
  return words.every((word) => folded.includes(word));
}
