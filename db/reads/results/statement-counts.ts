import "server-only";
import { asc, eq } from "drizzle-orm";
import { statement } from "@/db/schema/statement";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { AnswerCount } from "@/lib/statement/count-answers";
import { countByRow } from "@/lib/statement/count-by-row";
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
    const { names, opinions, weighting, work, trustOf } = weighed;
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
          rows: countByRow(opinions, {
            groups: names.groups.map((group) => group.id),
            weighting,
            answerOf: (interview) => answerOf(interview, id),
          }).map((row) => ({
            ...row,
            group: names.groups.find((group) => group.id === row.group)?.code ?? "",
            trust: trustOf(row.group, row.role),
          })),
        };
      }),
      counting: await workThatCounts(tx, viewer, study, work),
    };
  });
}
