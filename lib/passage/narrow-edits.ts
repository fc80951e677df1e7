import { differingStretches } from "./differing-stretches";
import type { Edit } from "./edit";
import { isInsideCharacter } from "./passage";
import { wordsOf } from "./words-of";

/** More parts than this are not looked for: the replaced stretch then counts as other words. */
const mostParts = 600;

/**
 * The same edits without what they put back as it was, so that a passage in it is not thought touched: equal
 * words at either end of an edit, and, where most of the words of a replaced stretch came back, those between
 * (a paragraph pasted over itself with a typo mended). Edits that touch become one. Edges stay outside
 * characters, also where two characters share a half.
 */
export function narrowEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  return joinTouching(edits.flatMap((edit) => partsChanged(text, wholeCharacters(text, edit))));
}

/** The edits that make the one text of the other, where nothing else is known of how it came about. */
export function editsBetween(text: string, next: string): readonly Edit[] {
  return narrowEdits(text, [{ from: 0, to: text.length, insert: next }]);
}

function partsChanged(text: string, given: Edit): readonly Edit[] {
  const edit = withoutEqualEnds(text, given);
  const [words, inserted] = [wordsOf(text.slice(edit.from, edit.to)), wordsOf(edit.insert)];
  // Fewer words kept than that are chance: the same "de" and "is" stand in any sentence.
  const most = Math.min(mostParts, Math.floor(words.length / 2));
  const stretches = differingStretches(words, inserted, most);
  if (stretches === null) return isNothing(edit) ? [] : [edit];
  const [starts, insertedStarts] = [startsOf(words), startsOf(inserted)];
  return stretches
    .map(({ from, to, otherFrom, otherTo }) => ({
      from: edit.from + (starts[from] ?? 0),
      to: edit.from + (starts[to] ?? 0),
      insert: edit.insert.slice(insertedStarts[otherFrom], insertedStarts[otherTo]),
    }))
    .map((part) => withoutEqualEnds(text, part))
    .filter((part) => !isNothing(part));
}

function withoutEqualEnds(text: string, { from, to, insert }: Edit): Edit {
  const replaced = text.slice(from, to);
  const shorter = Math.min(replaced.length, insert.length);
  let start = 0;
  while (start < shorter && replaced[start] === insert[start]) start += 1;
  if (isInsideCharacter(replaced, start) || isInsideCharacter(insert, start)) start -= 1;
  let end = 0;
  while (end < shorter - start && replaced.at(-1 - end) === insert.at(-1 - end)) end += 1;
  const cuts = (words: string) => isInsideCharacter(words, words.length - end);
  if (end > 0 && (cuts(replaced) || cuts(insert))) end -= 1;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

/** An editor may tell a change of half a character: its other half is then replaced as well. */
function wholeCharacters(text: string, { from, to, insert }: Edit): Edit {
  const [early, late] = [isInsideCharacter(text, from), isInsideCharacter(text, to)];
  return {
    from: early ? from - 1 : from,
    to: late ? to + 1 : to,
    insert: (early ? text.charAt(from - 1) : "") + insert + (late ? text.charAt(to) : ""),
  };
}

function joinTouching(edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last !== undefined && last.to === edit.from) {
      joined[joined.length - 1] = { from: last.from, to: edit.to, insert: last.insert + edit.insert };
    } else joined.push(edit);
  }
  return joined;
}

function startsOf(words: readonly string[]): readonly number[] {
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length);
  return starts;
}

function isNothing({ from, to, insert }: Edit): boolean {
  return from === to && insert === "";
}
