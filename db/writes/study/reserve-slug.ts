import "server-only";
import { like, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { study } from "@/db/schema/study";
import { freeSlug, slugOf } from "@/lib/study/slug";

/** A short name for a study of this name that no other has; others who ask wait for this transaction. */
export async function reserveSlug(tx: Transaction, name: string): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('study slug', 0))`);
  const slug = slugOf(name);
  const taken = await tx
    .select({ slug: study.slug })
    .from(study)
    .where(like(study.slug, `${slug}%`));
  return freeSlug(slug, new Set(taken.map((row) => row.slug)));
}
