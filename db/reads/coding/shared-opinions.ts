import "server-only";
import { and, asc, eq, inArray, notInArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import { inSight, judgementRows } from "./coding-rows";
import type { SharedOpinion } from "./coding-screen";

/**
 * The other interviews in which an opinion of this one is told as well, with what was judged of them as far as
 * the viewer may know it: of an interview that they code blind their own judgements alone (SAFETY, rule 2).
 */
export async function sharedOpinionsOf(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  id: InterviewId,
): Promise<readonly SharedOpinion[]> {
  const rows = await otherTellings(tx, study, id);
  if (rows.length === 0) return [];
  const interviews = [...new Set(rows.map((row) => row.id))];
  const sight = await visibleWorkOf(tx, viewer, study, interviews);
  const member = membershipOf(viewer, study)?.member ?? null;
  const respondentsOf = rowsBy(rows, (row) => row.id);
  return Promise.all(
    interviews.map(async (other) => {
      const judgements = await judgementRows(tx, other);
      const known = judgements.filter(({ theme, coderId }) =>
        sight.mayKnow({ interviewId: other, themeId: theme, coderId }),
      );
      const told = respondentsOf(other);
      return {
        interview: told[0]?.interview ?? "",
        respondents: told.map(({ role, relation }) => ({ role, relation })),
        judgements: known.map((row) => {
          const { theme, stance, coder, mine } = inSight(row, member);
          return { theme, stance, coder, mine };
        }),
      };
    }),
  );
}

/** Who else holds an opinion that is told here, with the interviews in which they tell it, in order. */
async function otherTellings(tx: Transaction, study: StudyId, id: InterviewId) {
  const here = alias(interviewRespondent, "here");
  const holderHere = alias(opinionHolder, "holder_here");
  const tellers = tx
    .select({ id: here.respondentId })
    .from(here)
    .where(and(eq(here.studyId, study), eq(here.interviewId, id)));
  const opinions = tx
    .select({ id: holderHere.opinionId })
    .from(holderHere)
    .where(inArray(holderHere.respondentId, tellers));
  return tx
    .select({
      id: interview.id,
      interview: interview.code,
      role: respondent.role,
      relation: respondent.relation,
    })
    .from(opinionHolder)
    .innerJoin(respondent, eq(respondent.id, opinionHolder.respondentId))
    .innerJoin(interviewRespondent, eq(interviewRespondent.respondentId, respondent.id))
    .innerJoin(interview, eq(interview.id, interviewRespondent.interviewId))
    .where(
      and(
        eq(opinionHolder.studyId, study),
        inArray(opinionHolder.opinionId, opinions),
        notInArray(opinionHolder.respondentId, tellers),
      ),
    )
    .orderBy(asc(interview.position), asc(interview.code), asc(interviewRespondent.position));
}
