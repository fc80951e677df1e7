import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { member } from "@/db/schema/member";
import { respondent } from "@/db/schema/respondent";
import { importStudy } from "@/db/writes/study/import-study";
import type { MemberRole } from "@/lib/access/member-role";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { MemberId, RespondentId, StudyId, UserId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { referenceArchive } from "./seed-studies";

export type PersonViewer = Extract<Viewer, { kind: "person" }>;

export type ReferenceStudy = {
  readonly study: StudyId;
  /** Someone with these roles; a coder by the code that the study folder gives. */
  readonly viewer: (roles: readonly MemberRole[], code?: string) => Promise<PersonViewer>;
  readonly respondent: (code: string) => Promise<RespondentId>;
};

/** Imports the reference study, or what a test makes of it, into the test's database. */
export async function importReferenceStudy(
  database: Database,
  changed: (archive: StudyArchive) => StudyArchive = (archive) => archive,
): Promise<ReferenceStudy> {
  const imported = await importStudy({ kind: "operator" }, changed(await referenceArchive()));
  if (!imported.ok) throw new Error(imported.refusal.kind);
  const { study, slug } = imported.value;
  return {
    study,
    viewer: async (roles, code) => {
      const id =
        code === undefined ? await newMember(database, study) : await memberOf(database, study, code);
      return {
        kind: "person",
        user: namedId<UserId>("00000000-0000-4000-8000-000000000001"),
        name: code ?? "someone",
        administrator: false,
        memberships: [{ study, slug, member: id, roles }],
      };
    },
    respondent: async (code) => {
      const [row] = await database
        .select({ id: respondent.id })
        .from(respondent)
        .where(and(eq(respondent.studyId, study), eq(respondent.code, code)));
      if (row === undefined) throw new RangeError(`no respondent ${code}`);
      return row.id;
    },
  };
}

async function newMember(database: Database, studyId: StudyId): Promise<MemberId> {
  const id = namedId<MemberId>(crypto.randomUUID());
  await database.insert(member).values({ id, studyId, code: id, name: "Iemand" });
  return id;
}

async function memberOf(database: Database, studyId: StudyId, code: string): Promise<MemberId> {
  const [row] = await database
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.studyId, studyId), eq(member.code, code)));
  if (row === undefined) throw new RangeError(`no member ${code}`);
  return row.id;
}
