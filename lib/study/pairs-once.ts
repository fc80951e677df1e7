type Matching = { readonly code: string; readonly matchedWith: readonly string[] };

/**
 * Every pair of cases once: matched cases are each other's pair, so one that both cases tell stays with the
 * case that comes first in the list. Orders are kept, and cases without a pair stay without.
 */
export function pairsOnce<T extends Matching>(cases: readonly T[]): readonly T[] {
  const toldBy = new Map<string, Set<string>>();
  return cases.map((each) => {
    const matchedWith = each.matchedWith.filter((other) => !toldBy.get(other)?.has(each.code));
    toldBy.set(each.code, new Set(matchedWith));
    return { ...each, matchedWith };
  });
}
