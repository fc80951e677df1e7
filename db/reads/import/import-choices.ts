import "server-only";
import { asc, eq } from "drizzle-orm";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import type { Membership, Viewer } from "@/lib/access/viewer";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { read } from "../read";

export type ImportChoices = {
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly cases: readonly { readonly code: string; readonly title: string }[];
  readonly respondents: readonly {
    readonly code: string;
    readonly case: string;
    readonly role: RespondentRole;
    readonly relation: string;
  }[];
  /** Codes that a new interview can't have. */
  readonly interviews: readonly string[];
};

/** The cases and people that an imported transcript can belong to; null for who may not import. */
export async function importChoices(viewer: Viewer, { study }: Membership): Promise<ImportChoices | null> {
  if (!may(viewer, "transcript.import", study)) return null;
  return read(async (tx) => {
    const groups = await tx
      .select({ code: group.code, name: group.name })
      .from(group)
      .where(eq(group.studyId, study))
      .orderBy(asc(group.position));
    const cases = await tx
      .select({ code: case_.code, title: case_.title })
      .from(case_)
      .where(eq(case_.studyId, study))
      .orderBy(asc(case_.position), asc(case_.code));
    const respondents = await tx
      .select({
        code: respondent.code,
        case: case_.code,
        role: respondent.role,
        relation: respondent.relation,
      })
      .from(respondent)
      .innerJoin(case_, eq(case_.id, respondent.caseId))
      .where(eq(respondent.studyId, study))
      .orderBy(asc(respondent.position), asc(respondent.code));
    const interviews = await tx
      .select({ code: interview.code })
      .from(interview)
      .where(eq(interview.studyId, study));
    return { groups, cases, respondents, interviews: interviews.map(({ code }) => code) };
  });
}
