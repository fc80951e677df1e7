import type { Passage } from "@/lib/passage/passage";

/**
 * What of the text lies in a range of the page; null where no words of it do. Words stand in elements whose data-from
 * is the offset of their first unit; what stands between them is not of the text.
 */
export function passageInRange(page: Element, range: Range): Passage | null {
  const pieces = [...page.querySelectorAll<HTMLElement>("[data-from]")]
    .filter((words) => range.intersectsNode(words))
    .map((words) => pieceOf(words, range))
    .filter(({ from, to }) => from < to);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

function pieceOf(words: HTMLElement, range: Range): Passage {
  const all = document.createRange();
  all.selectNodeContents(words);
  const inside = all.cloneRange();
  if (words.contains(range.startContainer)) inside.setStart(range.startContainer, range.startOffset);
  if (words.contains(range.endContainer)) inside.setEnd(range.endContainer, range.endOffset);
  const before = all.cloneRange();
  before.setEnd(inside.startContainer, inside.startOffset);
  const from = Number(words.dataset.from) + before.toString().length;
  return { from, to: from + inside.toString().length };
}
