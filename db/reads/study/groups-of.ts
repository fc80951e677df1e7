import "server-only";
import { asc, count, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import type { Membership } from "@/lib/access/viewer";

export type GroupListed = { readonly code: string; readonly name: string; readonly cases: number };

/** The groups that a study compares, in its order, each with how many cases are in it. */
export async function groupsOf({ study }: Membership): Promise<readonly GroupListed[]> {
  const db = await database();
  return db
    .select({ code: group.code, name: group.name, cases: count(case_.id) })
    .from(group)
    .leftJoin(case_, eq(case_.groupId, group.id))
    .where(eq(group.studyId, study))
    .groupBy(group.id)
    .orderBy(asc(group.position), asc(group.code));
}
