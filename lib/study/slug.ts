/** Addresses under /onderzoek that are no study's. */
const reserved: ReadonlySet<string> = new Set(["nieuw", "importeren"]);
const longest = 60;

/**
 * A study's short name for addresses and commands, made from its name: lower-case a-z, 0-9 and single
 * hyphens, without accents, at most 60 characters, cut at a word where there is one. "onderzoek" where
 * nothing is left.
 */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (words.length <= longest) return words === "" ? "onderzoek" : words;
  const cut = words.slice(0, longest);
  return words[longest] === "-" ? cut : cut.replace(/-[^-]*$/, "");
}

/** The slug itself, or with "-2", "-3" and so on behind it: the first that is neither taken nor reserved. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  const isFree = (candidate: string) => !taken.has(candidate) && !reserved.has(candidate);
  if (isFree(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const candidate = `${slug}-${number}`;
    if (isFree(candidate)) return candidate;
  }
}
