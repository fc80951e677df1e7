import type { Passage } from "./passage";

/** A stretch of text, and the passages that lie in it, in the order of the text. */
export type United<P extends Passage> = Passage & { readonly parts: readonly P[] };

/**
 * Unites passages of one transcript that share at least one character, also through a third; those that
 * only touch stay apart. The result is in the order of the text and does not overlap; each passage is a
 * part of exactly one. Time: n log n. Refuses a passage without words (RangeError).
 * Source: METHOD, "Which judgement counts"; AGREEMENT, 1.4.
 */
export function uniteOverlapping<P extends Passage>(passages: readonly P[]): readonly United<P>[] {
  const united: { from: number; to: number; parts: P[] }[] = [];
  for (const passage of passages.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    if (!(passage.from < passage.to)) throw new RangeError("a passage holds at least one character");
    const last = united.at(-1);
    if (last !== undefined && passage.from < last.to) {
      last.to = Math.max(last.to, passage.to);
      last.parts.push(passage);
    } else {
      united.push({ from: passage.from, to: passage.to, parts: [passage] });
    }
  }
  return united;
}
