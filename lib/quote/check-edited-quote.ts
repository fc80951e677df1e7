import { accept, type Result, refuse } from "@/lib/result";
import { alignQuote } from "./align-quote";
import { isNegation } from "./negation";
import { bareWord, type QuoteToken, quoteTokens, saidWords } from "./quote-tokens";

/** The editor's own words between brackets: a name made plain, not a sentence. */
export const longestBracket = 40;

/** In UTF-16 units; a report quotes no more. */
export const longestEdit = 5000;

export type EditedQuoteRefusal =
  | { readonly kind: "quote-keeps-nothing" }
  /** This word was not said there. */
  | { readonly kind: "quote-word-not-said"; readonly word: string }
  /** Said so, but with other marks: a question is no statement. */
  | { readonly kind: "quote-mark-changed"; readonly word: string }
  /** From this word on something is left out without "(...)". */
  | { readonly kind: "quote-left-out-unmarked"; readonly word: string }
  /** An elision where nothing is left out. */
  | { readonly kind: "quote-elision-of-nothing" }
  /** The rest of its sentence is kept, and would say the opposite. */
  | { readonly kind: "quote-negation-left-out"; readonly word: string }
  | { readonly kind: "quote-negation-added"; readonly word: string }
  | { readonly kind: "quote-bracket-too-long"; readonly most: number };

/**
 * Accepts an edited quote that says nothing that was not said: the words of the original in their order, with their
 * marks; what is left out marked by "(...)"; what the editor adds or puts in the place of a few words in square
 * brackets, short. A word that turns a sentence around is neither added nor left out of a sentence of which something
 * stays. Case may differ, and at a cut marks may be dropped or become a full stop or comma.
 * Source: SCREENS, "report".
 */
export function checkEditedQuote(original: string, edited: string): Result<null, EditedQuoteRefusal> {
  const said = saidWords(original);
  const tokens = quoteTokens(edited);
  const brackets = tokens.flatMap((token) => (token.kind === "bracket" ? [token.text] : []));
  if (brackets.some((text) => text.length > longestBracket))
    return refuse({ kind: "quote-bracket-too-long", most: longestBracket });
  const added = brackets.flatMap(saidWords).find(isNegation);
  if (added !== undefined) return refuse({ kind: "quote-negation-added", word: bareWord(added) });
  if (!tokens.some(({ kind }) => kind === "word")) return refuse({ kind: "quote-keeps-nothing" });
  const alignment = alignQuote(tokens, said);
  if (alignment.kind === "stuck") return refuse(whyStuck(tokens, said, alignment));
  const lost = negationLost(original, new Set(alignment.kept));
  return lost === null ? accept(null) : refuse({ kind: "quote-negation-left-out", word: bareWord(lost) });
}

function whyStuck(
  tokens: readonly QuoteToken[],
  said: readonly string[],
  { token, said: at }: { readonly token: number; readonly said: number },
): EditedQuoteRefusal {
  const stuckAt = tokens[token];
  if (stuckAt?.kind === "elision") return { kind: "quote-elision-of-nothing" };
  const unmarked: EditedQuoteRefusal = { kind: "quote-left-out-unmarked", word: said[at] ?? "" };
  if (stuckAt === undefined || stuckAt.kind === "bracket") return unmarked;
  if (bareWord(said[at] ?? "") === bareWord(stuckAt.text))
    return { kind: "quote-mark-changed", word: said[at] ?? "" };
  const isSaidLater = said.slice(at + 1).some((word) => bareWord(word) === bareWord(stuckAt.text));
  return isSaidLater ? unmarked : { kind: "quote-word-not-said", word: stuckAt.text };
}

/** A negation that was left out of a sentence of which another word is kept. */
function negationLost(original: string, kept: ReadonlySet<number | null>): string | null {
  let at = 0;
  for (const sentence of sentencesOf(original)) {
    const from = at;
    at += sentence.length;
    const isKept = (place: number) => kept.has(from + place);
    if (!sentence.some((_, place) => isKept(place))) continue;
    const lost = sentence.find((word, place) => isNegation(word) && !isKept(place));
    if (lost !== undefined) return lost;
  }
  return null;
}

/** The words of each sentence; one also ends where a turn does. */
function sentencesOf(original: string): readonly (readonly string[])[] {
  const sentences: string[][] = [];
  for (const turn of original.split("\n")) {
    let sentence: string[] = [];
    for (const word of saidWords(turn)) {
      sentence.push(word);
      if (!/[.!?…]["'”’)]*$/u.test(word)) continue;
      sentences.push(sentence);
      sentence = [];
    }
    if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences;
}
