import "server-only";
import { aliasedTable, and, asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { RespondentId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { rowsBy } from "../rows-by";
import type { NamedRespondent } from "./opinion-people";

export type OpinionsOfCase = {
  readonly code: string;
  readonly title: string;
  /** Everyone who was approached, interviewed or not. */
  readonly people: readonly PersonOfCase[];
};

export type PersonOfCase = NamedRespondent & {
  readonly id: RespondentId;
  /** The codes of their interviews; none: only approached. */
  readonly interviews: readonly string[];
  /** The code of the respondent whose opinion they hold; their own where it is theirs. */
  readonly opinionOf: string;
  /** Who joined or last parted it, and why; null where nobody here did. */
  readonly changed: { readonly by: string | null; readonly reason: string; readonly at: Date } | null;
};

/** Who holds which opinion in a case. Null where there is no such case or the viewer may not see results. */
export async function readOpinionsOfCase(
  viewer: Viewer,
  study: StudyId,
  caseCode: string,
): Promise<OpinionsOfCase | null> {
  if (!may(viewer, "results.see", study)) return null;
  return read(async (tx) => {
    const [found] = await tx
      .select({ id: case_.id, code: case_.code, title: case_.title })
      .from(case_)
      .where(and(eq(case_.studyId, study), eq(case_.code, caseCode)));
    if (found === undefined) return null;
    const people = await readPeople(tx, found.id);
    const interviews = await tx
      .select({ respondent: interviewRespondent.respondentId, code: interview.code })
      .from(interviewRespondent)
      .innerJoin(interview, eq(interview.id, interviewRespondent.interviewId))
      .where(
        inArray(
          interviewRespondent.respondentId,
          people.map(({ id }) => id),
        ),
      )
      .orderBy(asc(interview.position), asc(interview.code));
    const interviewsOf = rowsBy(interviews, (row) => row.respondent);
    return {
      code: found.code,
      title: may(viewer, "case.see", study) ? found.title : "",
      people: people.map(({ by, reason, at, ...person }) => ({
        ...person,
        interviews: interviewsOf(person.id).map(({ code }) => code),
        changed: reason === null ? null : { by, reason, at },
      })),
    };
  });
}

function readPeople(tx: Transaction, inCase: (typeof case_.$inferSelect)["id"]) {
  const owner = aliasedTable(respondent, "owner");
  return tx
    .select({
      id: respondent.id,
      code: respondent.code,
      role: respondent.role,
      relation: respondent.relation,
      opinionOf: owner.code,
      by: member.name,
      reason: opinionHolder.reason,
      at: opinionHolder.writtenAt,
    })
    .from(respondent)
    .innerJoin(opinionHolder, eq(opinionHolder.respondentId, respondent.id))
    .innerJoin(opinion, eq(opinion.id, opinionHolder.opinionId))
    .innerJoin(owner, eq(owner.id, opinion.respondentId))
    .leftJoin(member, eq(member.id, opinionHolder.joinedBy))
    .where(eq(respondent.caseId, inCase))
    .orderBy(asc(respondent.position), asc(respondent.code));
}
