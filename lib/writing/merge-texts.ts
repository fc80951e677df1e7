import type { BlockNode, RichText } from "./rich-text";

export type MergedTexts<Coding> = {
  readonly text: RichText<Coding>;
  /** In how many places both changed the same: there, theirs stands first and mine after it. */
  readonly clashes: number;
};

/**
 * Brings together what two people made of one text, by paragraphs, headings and lists: what only one of them
 * changed is taken over, and where both changed the same place differently both stand, theirs first. No block
 * that either of them wrote is left out; a person confirms the result. Source: the three-way merge of diff3.
 */
export function mergeTexts<Coding>(
  base: RichText<Coding>,
  mine: RichText<Coding>,
  theirs: RichText<Coding>,
): MergedTexts<Coding> {
  const mineByBase = matches(base.content, mine.content);
  const theirsByBase = matches(base.content, theirs.content);
  const merged: BlockNode<Coding>[] = [];
  let clashes = 0;
  let at = { base: 0, mine: 0, theirs: 0 };
  for (let index = 0; index <= base.content.length; index += 1) {
    const end = index === base.content.length;
    const inMine = end ? mine.content.length : mineByBase.get(index);
    const inTheirs = end ? theirs.content.length : theirsByBase.get(index);
    // A block that both kept closes what was changed before it.
    if (inMine === undefined || inTheirs === undefined) continue;
    const changed = {
      base: base.content.slice(at.base, index),
      mine: mine.content.slice(at.mine, inMine),
      theirs: theirs.content.slice(at.theirs, inTheirs),
    };
    if (same(changed.mine, changed.theirs) || same(changed.mine, changed.base))
      merged.push(...changed.theirs);
    else if (same(changed.theirs, changed.base)) merged.push(...changed.mine);
    else {
      const known = new Set(changed.theirs.map(said));
      merged.push(...changed.theirs, ...changed.mine.filter((block) => !known.has(said(block))));
      clashes += 1;
    }
    const kept = base.content[index];
    if (kept !== undefined) merged.push(kept);
    at = { base: index + 1, mine: inMine + 1, theirs: inTheirs + 1 };
  }
  return {
    text: { type: "doc", content: merged.length === 0 ? [{ type: "paragraph" }] : merged },
    clashes,
  };
}

/** Beyond this many pairs of blocks, what was changed in between is taken as one change. */
const mostCompared = 4_000_000;

/** Of each block of the base that the other kept, where it stands there: a longest common subsequence. */
function matches(base: readonly BlockNode<unknown>[], other: readonly BlockNode<unknown>[]) {
  const left = base.map(said);
  const right = other.map(said);
  const start = commonStart(left, right);
  const end = commonEnd(left.slice(start), right.slice(start));
  const pairs = new Map<number, number>();
  for (let at = 0; at < start; at += 1) pairs.set(at, at);
  for (let at = 1; at <= end; at += 1) pairs.set(left.length - at, right.length - at);
  const [leftEnd, rightEnd] = [left.length - end, right.length - end];
  const width = rightEnd - start + 1;
  if ((leftEnd - start) * width > mostCompared) return pairs;
  const longest = new Uint32Array((leftEnd - start + 1) * width);
  const lengthAt = (l: number, r: number) => longest[(l - start) * width + (r - start)] ?? 0;
  for (let l = leftEnd - 1; l >= start; l -= 1) {
    for (let r = rightEnd - 1; r >= start; r -= 1) {
      longest[(l - start) * width + (r - start)] =
        left[l] === right[r] ? lengthAt(l + 1, r + 1) + 1 : Math.max(lengthAt(l + 1, r), lengthAt(l, r + 1));
    }
  }
  for (let l = start, r = start; l < leftEnd && r < rightEnd; ) {
    if (left[l] === right[r]) pairs.set(l++, r++);
    else if (lengthAt(l + 1, r) >= lengthAt(l, r + 1)) l += 1;
    else r += 1;
  }
  return pairs;
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left[length] === right[length]) length += 1;
  return length;
}

function commonEnd(left: readonly string[], right: readonly string[]): number {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length))
    length += 1;
  return length;
}

function said(block: BlockNode<unknown>): string {
  return JSON.stringify(block);
}

function same(left: readonly BlockNode<unknown>[], right: readonly BlockNode<unknown>[]): boolean {
  return left.length === right.length && left.every((block, at) => said(block) === said(right[at] ?? block));
}
