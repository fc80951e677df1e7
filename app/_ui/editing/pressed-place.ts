/** A place in words on the page: in which paragraph or heading, counted from 0, and how many UTF-16 units into it. */
export type PressedPlace = { readonly block: number; readonly units: number };

const blocks = "p, h3, h4";

/** Where someone pressed last, if that was in these words and nothing else took the focus since. */
export function pressedPlace(words: Element): PressedPlace | null {
  const selection = window.getSelection();
  const node = selection?.focusNode ?? null;
  if (!selection || node === null || !words.contains(node)) return null;
  if (document.activeElement?.contains(words) !== true) return null;
  const block = (node instanceof Element ? node : node.parentElement)?.closest(blocks) ?? null;
  if (block === null) return null;
  const index = [...words.querySelectorAll(blocks)].indexOf(block);
  if (index < 0) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, selection.focusOffset);
  return { block: index, units: before.toString().length };
}

/** The same place in words that took the place of the others, paragraph for paragraph; null where there is none. */
export function placeIn(
  words: Element,
  { block, units }: PressedPlace,
): { readonly node: Node; readonly offset: number } | null {
  const found = words.querySelectorAll(blocks)[block];
  if (found === undefined) return null;
  const texts = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
  let left = units;
  let last: Node = found;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (left <= length) return { node: text, offset: left };
    left -= length;
    last = text;
  }
  return { node: last, offset: last === found ? 0 : (last.textContent?.length ?? 0) };
}
