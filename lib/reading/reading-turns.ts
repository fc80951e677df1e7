import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { Turn } from "@/lib/transcript/turn";

/** A piece of a turn: words, or the place where a coding truly begins or ends. */
export type ReadingPart<C> =
  | { readonly kind: "begin" | "end"; readonly coding: C }
  | {
      readonly kind: "words";
      /** The offset of the first of them, in UTF-16 units of the text. */
      readonly from: number;
      readonly words: string;
      /** The codings over them. */
      readonly under: readonly C[];
    };

export type ReadingTurn<C> = {
  /** Counted from 1. */
  readonly number: number;
  readonly turn: Turn;
  readonly parts: readonly ReadingPart<C>[];
};

/**
 * A transcript to be read or heard from begin to end: each turn's words in order, and between them where codings
 * begin and end. A coding that runs over several turns begins once and ends once; of codings that share an edge
 * the ends come before the begins, and the longest begins first. Codings lie within the text.
 */
export function readingTurns<C extends Passage>(
  { text, turns }: TurnedText,
  codings: readonly C[],
): readonly ReadingTurn<C>[] {
  const begins = codings.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const ends = codings.toSorted((a, b) => a.to - b.to || b.from - a.from);
  let [begun, ended] = [0, 0];
  let open: readonly C[] = [];
  return turns.map((turn, index) => {
    const parts: ReadingPart<C>[] = [];
    let at = turn.from;
    const isLast = index === turns.length - 1;
    const sayUpTo = (to: number) => {
      if (to > at) parts.push({ kind: "words", from: at, words: text.slice(at, to), under: open });
      at = Math.max(at, to);
    };
    for (;;) {
      const begin = begins[begun];
      const end = ended < begun ? ends[ended] : undefined;
      // The line feed after a turn is no word: what ends there ends with the turn, what begins there with the next.
      if (end && end.to <= turn.to + 1 && (!begin || end.to <= begin.from)) {
        sayUpTo(Math.min(end.to, turn.to));
        parts.push({ kind: "end", coding: end });
        open = open.filter((coding) => coding !== end);
        ended += 1;
      } else if (begin && (begin.from < turn.to || (isLast && begin.from <= turn.to))) {
        sayUpTo(begin.from);
        parts.push({ kind: "begin", coding: begin });
        open = [...open, begin];
        begun += 1;
      } else break;
    }
    sayUpTo(turn.to);
    return { number: index + 1, turn, parts };
  });
}
