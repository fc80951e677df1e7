import { and, eq, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/member";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import { importStudy } from "@/db/writes/study/import-study";
import { write } from "@/db/writes/write";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { accept } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";

const operator = { kind: "operator" } as const;
const domain = "@demo.local";

/**
 * Imports a demo study and puts the demonstration's accounts behind the members whose code is the name of one.
 * A demo study of the same name that is there stays as it is.
 */
export async function seedStudy(archive: StudyArchive): Promise<void> {
  const db = await database();
  const demos = await db.select({ id: study.id, name: study.name }).from(study).where(eq(study.kind, "demo"));
  const there = demos.find(({ name }) => name === archive.study.name);
  await giveAccounts(there?.id ?? (await importAnew(archive)));
}

async function importAnew(archive: StudyArchive): Promise<StudyId> {
  const imported = await importStudy(operator, archive);
  if (!imported.ok) throw new Error(imported.refusal.kind);
  return imported.value.study;
}

/** Puts the demonstration's accounts behind the members of the same name that have none. */
async function giveAccounts(id: StudyId): Promise<void> {
  const db = await database();
  const members = await db
    .select({ id: member.id, userId: user.id })
    .from(member)
    .innerJoin(user, eq(user.email, sql`${member.code} || ${domain}`))
    .where(and(eq(member.studyId, id), isNull(member.userId)));
  if (members.length === 0) return;
  await write(operator, id, async (tx, log) => {
    for (const { id: joined, userId } of members) {
      await tx.update(member).set({ userId }).where(eq(member.id, joined));
      log("member.linked", { member: joined, user: userId });
    }
    return accept(null);
  });
}
