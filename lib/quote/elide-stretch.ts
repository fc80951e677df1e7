/**
 * Leaves a stretch out of a quote and marks it by "(...)": whole words, also those that are selected in part, with one
 * blank at each side. `from` up to but not including `to`, in UTF-16 units. Nothing selected changes nothing.
 */
export function elideStretch(text: string, from: number, to: number): string {
  const stretch = text.slice(from, to);
  if (stretch.trim() === "") return text;
  // A stretch that begins or ends between words takes no part of the word beside it.
  const before = /^\s/u.test(stretch) ? text.slice(0, from) : text.slice(0, from).replace(/\S+$/u, "");
  const after = /\s$/u.test(stretch) ? text.slice(to) : text.slice(to).replace(/^\S+/u, "");
  return [before.trimEnd(), "(...)", after.trimStart()].filter((part) => part !== "").join(" ");
}
