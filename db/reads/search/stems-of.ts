import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { afterStemming, beforeStemming } from "@/lib/search/dutch-stem";

/** The stem of each folded word, by PostgreSQL's Dutch stemmer and our own rules about it. */
export async function stemsOf(
  tx: Transaction,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (words.length === 0) return new Map();
  const bare = words.map(beforeStemming);
  // What the dictionary leaves out as a stop word is looked for as it is.
  const rows = await tx.execute<{ stem: string | null }>(sql`
    select (ts_lexize('dutch_stem', given.word))[1] as stem
    from unnest(${sql.param([...bare])}::text[]) with ordinality as given (word, place) order by given.place`);
  return new Map(words.map((word, at) => [word, afterStemming(rows[at]?.stem || bare[at] || word)]));
}
