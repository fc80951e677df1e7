import path from "node:path";
import { and, eq, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/member";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import { filesOfFolder } from "@/db/study-folder/files-of-folder";
import { importStudy } from "@/db/writes/study/import-study";
import { write } from "@/db/writes/write";
import type { MemberRole } from "@/lib/access/member-role";
import type { ArchivedMember, StudyArchive } from "@/lib/interchange/study-archive";
import { readStudyFolder } from "@/lib/interchange/study-folder/read-study-folder";
import { accept } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { practiceArchive } from "./practice-archive";

const operator = { kind: "operator" } as const;
const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "db", "seed", "reference-study");

/** The demonstration's other members; a member's code is the name of their account. */
const joining: readonly {
  readonly code: string;
  readonly name: string;
  readonly roles: readonly MemberRole[];
}[] = [
  { code: "supervisor", name: "Supervisor", roles: ["supervisor"] },
  { code: "onderzoeker", name: "Onderzoeker", roles: ["researcher"] },
];
const domain = "@demo.local";

/** Lays out the reference study and the practice study, marked as demo. A study that is there stays as it is. */
export async function seedStudies(): Promise<void> {
  const reference = await referenceArchive();
  const practice = practiceArchive(reference, {
    coders: reference.members.filter(({ roles }) => roles.includes("coder")).map(({ code }) => code),
    alone: "onderzoeker",
  });
  await seedStudy(withMembers(reference, joining));
  const practising = joining.map((each) =>
    each.code === "onderzoeker" ? { ...each, roles: [...each.roles, "coder" as const] } : each,
  );
  await seedStudy(withMembers(practice, practising));
}

/** The reference study as the demonstration imports it, read from its folder. */
export async function referenceArchive(): Promise<StudyArchive> {
  const read = await readStudyFolder(await filesOfFolder(folder));
  if (!read.ok) throw new Error(`The reference study is refused: ${JSON.stringify(read.refusal)}`);
  const { archive } = read.value;
  return { ...archive, study: { ...archive.study, kind: "demo" } };
}

function withMembers(archive: StudyArchive, members: typeof joining): StudyArchive {
  const joined = members.map((each): ArchivedMember => ({ ...each, writtenAt: null, removedAt: null }));
  return { ...archive, members: [...archive.members, ...joined] };
}

async function seedStudy(archive: StudyArchive): Promise<void> {
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
