import { differingStretches } from "./differing-stretches";
import { wordsOf } from "./words-of";

export type WordChange = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** More words than this are not compared one by one: all of the one then went, and all of the other came. */
const mostWords = 400;

/** How words became other words, part by part; the parts that are not removed are the new words. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const all = { from: 0, to: was.length, otherFrom: 0, otherTo: is.length };
  const stretches = differingStretches(was, is, mostWords) ?? [all];
  const changes: WordChange[] = [];
  const say = (kind: WordChange["kind"], words: readonly string[]) => {
    if (words.length > 0) changes.push({ kind, text: words.join("") });
  };
  let at = 0;
  for (const { from, to, otherFrom, otherTo } of stretches) {
    say("same", was.slice(at, from));
    say("removed", was.slice(from, to));
    say("added", is.slice(otherFrom, otherTo));
    at = to;
  }
  say("same", was.slice(at));
  return changes;
}
