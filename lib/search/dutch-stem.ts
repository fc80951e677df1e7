/**
 * The version of these rules and of `wordsIn` and `foldWord`: what was indexed under another is indexed again.
 */
export const indexRules = 1;

/** What to give PostgreSQL's Dutch stemmer for a folded word: without the plurals that it leaves as they are. */
export function beforeStemming(folded: string): string {
  return folded.replace(/'s$/, "").replace(/(ie|je)s$/, "$1");
}

/** Nouns with a plural on -eren, whose stem PostgreSQL leaves with -er. */
const withPluralOnEren = new Set("blad ei gemoed goed hoen kalf kind lied rad rund volk".split(" "));

/**
 * The stem under which a word is found, from what PostgreSQL's Dutch stemmer makes of it ("huizen" to "huiz",
 * "kinderen" to "kinder", "veiliger" to "veiliger", "kindje" to "kindj"). Taken off as well: a diminutive's j, the
 * -er of a comparative on -ig or -lijk, the -er of a plural on -eren; v and z at the end are f and s.
 */
export function afterStemming(stem: string): string {
  const bare = stem
    .replace(/([bcdfgklmnprst])j$/, "$1")
    .replace(/(ig|lijk)er$/, "$1")
    .replace(/z$/, "s")
    .replace(/v$/, "f");
  const singular = bare.replace(/er$/, "");
  const devoiced = singular.replace(/z$/, "s").replace(/v$/, "f");
  for (const noun of [singular, devoiced]) if (withPluralOnEren.has(noun)) return noun;
  return bare;
}
