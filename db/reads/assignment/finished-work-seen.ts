import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import type { WorkStates } from "@/db/reads/work/visible-work-of";
import { memberRole } from "@/db/schema/member";
import { couldSeeFinished } from "@/lib/access/could-see-finished";
import type { InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";

export type FinishedWorkSeen = {
  readonly interview: InterviewId;
  readonly coder: MemberId;
  /** On which of the themes. */
  readonly themes: readonly ThemeId[];
};

/** Which of these coders could see what others finished on which of these interviews and themes. */
export async function finishedWorkSeen(
  tx: Transaction,
  states: WorkStates,
  asked: {
    readonly study: StudyId;
    readonly interviews: readonly InterviewId[];
    readonly coders: readonly MemberId[];
    readonly themes: readonly ThemeId[];
  },
): Promise<readonly FinishedWorkSeen[]> {
  const rows = await tx
    .select({ member: memberRole.memberId, role: memberRole.role })
    .from(memberRole)
    .where(and(eq(memberRole.studyId, asked.study), inArray(memberRole.memberId, [...asked.coders])));
  const rolesOf = rowsBy(rows, (row) => row.member);
  return asked.coders.flatMap((coder) => {
    const member = { member: coder, roles: rolesOf(coder).map(({ role }) => role) };
    return asked.interviews.flatMap((interview) => {
      const themes = asked.themes.filter((theme) => couldSeeFinished(member, states(interview, theme)));
      return themes.length === 0 ? [] : [{ interview, coder, themes }];
    });
  });
}
