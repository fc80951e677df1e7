import { isInsideCharacter, type Passage } from "@/lib/passage/passage";

/**
 * What is selected in a text of which each stretch of words says the offset of its first letter (data-from), without
 * the blanks at its ends; null where nothing of it is.
 */
export function selectedPassage(within: HTMLElement, text: string): Passage | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let from = offsetOf(within, range.startContainer, range.startOffset);
  let to = offsetOf(within, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  while (from < to && text[from]?.trim() === "") from += 1;
  while (to > from && text[to - 1]?.trim() === "") to -= 1;
  if (from === to) return null;
  return {
    from: isInsideCharacter(text, from) ? from - 1 : from,
    to: isInsideCharacter(text, to) ? to + 1 : to,
  };
}

/** The offset in the text of a place in the page; null outside its words. */
function offsetOf(within: HTMLElement, node: Node, at: number): number | null {
  const words = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>(
    "[data-from]",
  );
  if (!words || !within.contains(words)) return null;
  return Number(words.dataset.from) + (node === words ? 0 : at);
}
