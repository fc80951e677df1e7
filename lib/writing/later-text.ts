import type { SeenText } from "./save-writing";

/** Whether the first was saved after the second: of a later version, or a later revision of the same. */
export function isLaterText(a: SeenText, b: SeenText): boolean {
  return a.version > b.version || (a.version === b.version && a.revision > b.revision);
}

/** The one of two that was saved last, without its words. */
export function laterText(a: SeenText, b: SeenText): SeenText {
  const { version, revision } = isLaterText(a, b) ? a : b;
  return { version, revision };
}
