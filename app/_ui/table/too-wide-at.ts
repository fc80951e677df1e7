/**
 * The width of a table's place at which it was found too wide, in pixels; null where it fits. A table that scrolls is
 * laid out more narrowly than one that fits, and may then fit: it goes on scrolling until its place is wider, else it
 * would go back and forth between the two for ever.
 */
export function tooWideAt(
  before: number | null,
  { beyond, place }: { readonly beyond: number; readonly place: number },
): number | null {
  if (beyond > 0) return place;
  return before !== null && place <= before ? before : null;
}
