const plain = /^[a-z0-9]*$/;

/**
 * A word as it is looked up: small letters without marks, one kind of apostrophe, no soft hyphens. "Één" and
 * "een" fold to the same. For a word of the text or of a query.
 */
export function foldWord(word: string): string {
  if (plain.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

/** A letter with the marks on it. */
const letters = /[^\p{M}\u00ad][\p{M}]*/gu;

/**
 * Whether a word of the text has the marks that were typed. A letter typed without a mark stands for the same
 * letter with any; one typed with a mark stands for itself alone. Looks no further than where the two words
 * begin to differ.
 */
export function hasMarksOf(typed: string, word: string): boolean {
  const given = lettersOf(typed);
  const found = lettersOf(word);
  for (const [at, letter] of given.entries()) {
    const other = found[at];
    if (other === undefined || foldWord(other) !== foldWord(letter)) return true;
    if (letter !== foldWord(letter) && letter !== other) return false;
  }
  return true;
}

function lettersOf(word: string): readonly string[] {
  return word.normalize("NFD").toLowerCase().match(letters) ?? [];
}
