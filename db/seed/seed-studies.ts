import path from "node:path";
import { filesOfFolder } from "@/db/study-folder/files-of-folder";
import type { MemberRole } from "@/lib/access/member-role";
import type { ArchivedMember, StudyArchive } from "@/lib/interchange/study-archive";
import { readStudyFolder } from "@/lib/interchange/study-folder/read-study-folder";
import { practiceArchive } from "./practice-archive";
import { seedStudy } from "./seed-study";

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
