import { foldWord } from "./fold-word";
import { wordsIn } from "./words-in";

export type SearchWord = { readonly written: string; readonly folded: string };

/** One thing to look for: a word in all its forms, or words as they are written, one right after the other. */
export type SearchTerm =
  | { readonly kind: "word"; readonly word: SearchWord }
  | { readonly kind: "phrase"; readonly words: readonly SearchWord[] };

/** The longest query that is taken, in UTF-16 units, and the most words in it. */
export const longestQuery = 200;
export const mostWords = 12;

/** Between quotation marks of any kind; one that is never closed counts for nothing. */
const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/**
 * What a query asks for: what stands between quotation marks as a phrase, every other word in all its forms.
 * Words joined by a sign, such as "EK-c", are a phrase too. Empty where there is no word in it; words after the
 * twelfth are left out.
 */
export function parseQuery(query: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  let rest = 0;
  for (const match of query.matchAll(quoted)) {
    terms.push(...looseTerms(query.slice(rest, match.index)), ...phrase(match[1] ?? ""));
    rest = match.index + match[0].length;
  }
  terms.push(...looseTerms(query.slice(rest)));
  return withinLimit(terms);
}

/** All words that a query's terms are made of. */
export function wordsOf(terms: readonly SearchTerm[]): readonly SearchWord[] {
  return terms.flatMap((term) => (term.kind === "word" ? [term.word] : term.words));
}

function looseTerms(text: string): readonly SearchTerm[] {
  return text.split(/\s+/u).flatMap((chunk): readonly SearchTerm[] => {
    const [only, ...more] = searchWords(chunk);
    if (only === undefined) return [];
    return more.length === 0 ? [{ kind: "word", word: only }] : phrase(chunk);
  });
}

function phrase(text: string): readonly SearchTerm[] {
  const words = searchWords(text);
  return words.length === 0 ? [] : [{ kind: "phrase", words }];
}

function searchWords(text: string): readonly SearchWord[] {
  return wordsIn(text).map(({ written }) => ({ written, folded: foldWord(written) }));
}

function withinLimit(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const kept: SearchTerm[] = [];
  let left = mostWords;
  for (const term of terms) {
    left -= wordsOf([term]).length;
    if (left < 0) break;
    kept.push(term);
  }
  return kept;
}
