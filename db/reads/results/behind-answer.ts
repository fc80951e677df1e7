import "server-only";
import { and, eq } from "drizzle-orm";
import { statement } from "@/db/schema/statement";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type AnswerPlace, isAtPlace } from "@/lib/statement/answer-place";
import { opinionAnswer, type StandingAnswer } from "@/lib/statement/standing-answer";
import type { StatementAnswer } from "@/lib/statement/statement-answer";
import type { OpinionId, StudyId } from "@/lib/study/ids";
import type { RespondentRole, RoleRow } from "@/lib/study/respondent-role";
import { read } from "../read";
import { interviewCodes } from "../study/interview-codes";
import { opinionsPerPage } from "./behind-cell";
import { type OpinionPeople, readOpinionPeople } from "./opinion-people";
import { readGivenAnswers, standingOf } from "./standing-answers";
import { readWeighedOpinions } from "./weighed-opinions";

/** A number in a statement's table; statement and group by their codes. */
export type AnswerCell = {
  readonly statement: string;
  readonly group: string;
  readonly role: RoleRow;
  readonly place: AnswerPlace;
};

export type BehindAnswer = {
  readonly statement: string;
  readonly group: string;
  /** How many opinions are behind the number; `opinions` are some of them. */
  readonly total: number;
  readonly opinions: readonly AnsweredBehind[];
  /** Whether the viewer may open the interviews. */
  readonly mayOpen: boolean;
};

export type AnsweredBehind = OpinionPeople & {
  readonly id: OpinionId;
  readonly role: RespondentRole;
  readonly weight: number;
  readonly answer: StandingAnswer;
  readonly interviews: readonly AnsweredInterview[];
};

export type AnsweredInterview = {
  readonly interview: string;
  /** The answer that came with the interview; null where none did. */
  readonly came: StatementAnswer | null;
  readonly heard: readonly { readonly coder: string; readonly answer: StatementAnswer }[];
};

/**
 * Whose answers are behind a number of the statements, as this viewer may know them, from the `from`th opinion on (0
 * is the first). Null where there is no such number or the viewer may not see results.
 */
export async function readBehindAnswer(
  viewer: Viewer,
  study: StudyId,
  { from, ...cell }: AnswerCell & { readonly from: number },
): Promise<BehindAnswer | null> {
  if (!may(viewer, "results.see", study)) return null;
  return read(async (tx) => {
    const { names, opinionsOf } = await readWeighedOpinions(tx, viewer, study);
    const group = names.groups.find(({ code }) => code === cell.group);
    const [asked] = await tx
      .select({ id: statement.id, text: statement.text })
      .from(statement)
      .where(and(eq(statement.studyId, study), eq(statement.code, cell.statement)));
    if (group === undefined || asked === undefined) return null;
    const givenIn = await readGivenAnswers(
      tx,
      viewer,
      study,
      names.themes.map(({ id }) => id),
    );
    const behind = opinionsOf(cell.role)
      .filter((opinion) => opinion.group === group.id)
      .map((opinion) => {
        const answers = opinion.interviews.map(({ id }) => standingOf(givenIn(id, asked.id)));
        return { ...opinion, answer: opinionAnswer(answers) };
      })
      .filter(({ answer }) => isAtPlace(answer, cell.place));
    const shown = behind.slice(from, from + opinionsPerPage);
    const peopleOf = await readOpinionPeople(
      tx,
      shown.map(({ id }) => id),
    );
    const codeOf = new Map((await interviewCodes(tx, study)).map(({ id, code }) => [id, code]));
    return {
      statement: asked.text,
      group: group.name,
      total: behind.length,
      opinions: shown.map(({ id, role, weight, answer, interviews }) => ({
        ...peopleOf(id),
        id,
        role,
        weight,
        answer,
        interviews: interviews.map((held) => {
          const { came, heard } = givenIn(held.id, asked.id);
          return {
            interview: codeOf.get(held.id) ?? "",
            came,
            heard: heard.map(({ coder, answer }) => ({
              coder: names.members.get(coder)?.name ?? "",
              answer,
            })),
          };
        }),
      })),
      mayOpen: may(viewer, "transcript.see", study),
    };
  });
}
