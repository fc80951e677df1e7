import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { foldWord, hasMarksOf } from "./fold-word";
import type { SearchTerm, SearchWord } from "./search-query";
import { type Word, wordsIn } from "./words-in";

/** A place where all that is looked for stands together, with the words that were meant. */
export type Hit = Passage & {
  /** Index of the turn. */
  readonly turn: number;
  readonly marks: readonly Passage[];
};

/** Gives the forms, folded, in which a searched word is found. */
export type FormsOf = (word: SearchWord) => ReadonlySet<string>;

/**
 * The hits of a query in a transcript, in the order of the text. All its terms must stand in one turn; a hit is
 * the shortest stretch that holds each of them, and hits do not overlap. With a single term every place where
 * it stands is a hit.
 */
export function findHits(
  { text, turns }: TurnedText,
  terms: readonly SearchTerm[],
  formsOf: FormsOf,
): readonly Hit[] {
  const finders = terms.map((term) => finderOf(term, formsOf));
  return turns.flatMap(({ from, to }, turn) => {
    const said = text.slice(from, to);
    // Most turns hold none of it, which is seen far sooner than their words are told apart.
    const plain = foldWord(said);
    if (!finders.every(({ mayStandIn }) => mayStandIn(plain))) return [];
    const words = wordsIn(said, from);
    const folded = words.map(({ written }) => foldWord(written));
    const places = finders.map(({ find }) => find(words, folded));
    return places.some((each) => each.length === 0)
      ? []
      : together(places).map((marks) => ({ ...around(marks), turn, marks }));
  });
}

type Finder = {
  /** False only where it can't be in this folded text. */
  readonly mayStandIn: (plain: string) => boolean;
  readonly find: (words: readonly Word[], folded: readonly string[]) => readonly Passage[];
};

function finderOf(term: SearchTerm, formsOf: FormsOf): Finder {
  if (term.kind === "word") {
    const forms = formsOf(term.word);
    return {
      mayStandIn: (plain) => [...forms].some((form) => plain.includes(form)),
      find: (words, folded) =>
        words
          .filter((word, at) => forms.has(folded[at] ?? "") && hasMarksOf(term.word.written, word.written))
          .map(({ from, to }) => ({ from, to })),
    };
  }
  return {
    mayStandIn: (plain) => term.words.every(({ folded }) => plain.includes(folded)),
    find: (words, folded) => placesOf(term.words, words, folded),
  };
}

/** Where the words stand one right after the other; such places do not overlap. */
function placesOf(
  phrase: readonly SearchWord[],
  words: readonly Word[],
  folded: readonly string[],
): readonly Passage[] {
  const found: Passage[] = [];
  const last = phrase.length - 1;
  for (let at = 0; at + last < words.length; at += 1) {
    if (folded[at] !== phrase[0]?.folded) continue;
    const isThere = phrase.every(
      (word, step) =>
        folded[at + step] === word.folded && hasMarksOf(word.written, words[at + step]?.written ?? ""),
    );
    const [begin, end] = [words[at], words[at + last]];
    if (!isThere || begin === undefined || end === undefined) continue;
    found.push({ from: begin.from, to: end.to });
    at += last;
  }
  return found;
}

/** Goes through the places of all terms from front to back, and cuts a hit as soon as each term was met. */
function together(places: readonly (readonly Passage[])[]): readonly (readonly Passage[])[] {
  const inOrder = places
    .flatMap((of, term) => of.map((place) => ({ place, term })))
    .sort((a, b) => a.place.from - b.place.from || a.place.to - b.place.to);
  const hits: Passage[][] = [];
  let lastByTerm = new Map<number, Passage>();
  for (const { place, term } of inOrder) {
    lastByTerm.set(term, place);
    if (lastByTerm.size < places.length) continue;
    hits.push([...lastByTerm.values()].sort((a, b) => a.from - b.from || a.to - b.to));
    lastByTerm = new Map();
  }
  return hits;
}

function around(marks: readonly Passage[]): Passage {
  return {
    from: Math.min(...marks.map(({ from }) => from)),
    to: Math.max(...marks.map(({ to }) => to)),
  };
}
