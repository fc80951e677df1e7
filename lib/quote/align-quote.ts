import { bareWord, marksOf, type QuoteToken } from "./quote-tokens";

/** How many words the editor's own may stand for; more are left out, and that is marked. */
export const mostWordsReplaced = 3;

/** Which word as said each token keeps, from 0; null for what is not kept. */
export type Alignment =
  | { readonly kind: "aligned"; readonly kept: readonly (number | null)[] }
  /** At which token it goes wrong, and which word was said there; past the last token where words are left over. */
  | { readonly kind: "stuck"; readonly token: number; readonly said: number };

/**
 * Finds how an edited quote goes along the words as they were said: each word in their order, none passed over but at
 * an elision, which leaves out one or more, or at the editor's brackets, which may stand for up to mostWordsReplaced.
 * Time: tokens x words, times words for each elision.
 */
export function alignQuote(tokens: readonly QuoteToken[], said: readonly string[]): Alignment {
  const failed = new Set<number>();
  let stuck = { token: 0, said: 0 };
  const from = (token: number, at: number): readonly (number | null)[] | null => {
    const here = tokens[token];
    if (here === undefined && at === said.length) return [];
    const key = token * (said.length + 1) + at;
    if (failed.has(key)) return null;
    for (const next of here === undefined ? [] : waysOn(tokens, token, said, at)) {
      const rest = from(token + 1, next.at);
      if (rest !== null) return [next.keeps, ...rest];
    }
    failed.add(key);
    if (token > stuck.token) stuck = { token, said: at };
    return null;
  };
  const kept = from(0, 0);
  return kept === null ? { kind: "stuck", ...stuck } : { kind: "aligned", kept };
}

/** What a token may take at a place: which word it keeps, and where the rest then goes on. */
function waysOn(tokens: readonly QuoteToken[], token: number, said: readonly string[], at: number) {
  const here = tokens[token];
  const skips = (least: number, most: number) =>
    Array.from({ length: Math.max(0, Math.min(most, said.length - at) - least + 1) }, (_, more) => ({
      keeps: null,
      at: at + least + more,
    }));
  if (here === undefined) return [];
  if (here.kind === "elision") return skips(1, said.length);
  if (here.kind === "bracket") return skips(0, mostWordsReplaced);
  const word = said[at];
  const keeps =
    word !== undefined && isKept(here.text, word, isCut(tokens[token - 1]), isCut(tokens[token + 1]));
  return [
    ...(keeps ? [{ keeps: at, at: at + 1 }] : []),
    ...(here.kind === "mark" && isCut(tokens[token - 1]) && isPlainMark(here.text)
      ? [{ keeps: null, at }]
      : []),
  ];
}

function isCut(token: QuoteToken | undefined): boolean {
  return token !== undefined && token.kind !== "word" && token.kind !== "mark";
}

/** The word itself, with its marks; at a cut these may be dropped or become a plain one, but no question is lost. */
function isKept(edited: string, said: string, afterCut: boolean, beforeCut: boolean): boolean {
  if (bareWord(edited) !== bareWord(said)) return false;
  const now = marksOf(edited);
  const then = marksOf(said);
  return (
    (now.before === then.before || (afterCut && now.before === "")) &&
    (now.after === then.after ||
      (beforeCut && (now.after === "" || isPlainMark(now.after)) && !/[?!]/.test(then.after)))
  );
}

function isPlainMark(marks: string): boolean {
  return /^[.,;:]$/.test(marks);
}
