import "server-only";
import { asc, eq } from "drizzle-orm";
import { statement } from "@/db/schema/statement";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { groupAndRoleRows } from "@/lib/stance/group-and-role-rows";
import { type AnswerCount, countAnswers } from "@/lib/statement/count-answers";
import { opinionAnswer } from "@/lib/statement/standing-answer";
import type { StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import type { ResponseRow } from "@/lib/study/response-by-role";
import { read } from "../read";
import { readStandingAnswers } from "./standing-answers";
import { readWeighedOpinions, type WeighedOpinions } from "./weighed-opinions";
import { type WorkThatCounts, workThatCounts } from "./work-that-counts";

export type StatementCounts = Pick<WeighedOpinions, "weighting" | "means"> & {
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly statements: readonly CountedStatement[];
  readonly counting: WorkThatCounts;
};

export type CountedStatement = {
  readonly code: string;
  readonly text: string;
  /** The theme that it bears on, with its place in the codebook from 1; null: none, or one that was removed. */
  readonly theme: { readonly name: string; readonly place: number } | null;
  readonly rows: readonly StatementRow[];
};

export type StatementRow = AnswerCount & {
  /** Its code. */
  readonly group: string;
  readonly role: RoleRow;
  readonly trust: ResponseRow["trust"];
};

/** What opinions scored each closing statement, by group and role, as this viewer may know it. Null: not theirs. */
export async function readStatementCounts(viewer: Viewer, study: StudyId): Promise<StatementCounts | null> {
  if (!may(viewer, "results.see", study)) return null;
  return read(async (tx) => {
    const weighed = await readWeighedOpinions(tx, viewer, study);
    const { names, opinionsOf, work, trustOf } = weighed;
    const answerOf = await readStandingAnswers(
      tx,
      viewer,
      study,
      names.themes.map(({ id }) => id),
    );
    const statements = await tx
      .select({
        id: statement.id,
        code: statement.code,
        text: statement.text,
        theme: statement.themeId,
      })
      .from(statement)
      .where(eq(statement.studyId, study))
      .orderBy(asc(statement.position), asc(statement.code));
    const rows = groupAndRoleRows(names.groups.map(({ id }) => id));
    return {
      weighting: weighed.weighting,
      means: weighed.means,
      groups: names.groups.map(({ code, name }) => ({ code, name })),
      statements: statements.map(({ id, code, text, theme }) => {
        const place = names.themes.findIndex((each) => each.id === theme);
        return {
          code,
          text,
          theme: place < 0 ? null : { name: names.themes[place]?.name ?? "", place: place + 1 },
          rows: rows.map(({ key, counts }) => ({
            ...countAnswers(
              opinionsOf(key.role)
                .filter(counts)
                .map((opinion) => ({
                  case: opinion.case,
                  weight: opinion.weight,
                  answer: opinionAnswer(opinion.interviews.map((held) => answerOf(held.id, id))),
                })),
            ),
            group: names.groups.find((group) => group.id === key.group)?.code ?? "",
            role: key.role,
            trust: trustOf(key.group, key.role),
          })),
        };
      }),
      counting: await workThatCounts(tx, viewer, study, work),
    };
  });
}
