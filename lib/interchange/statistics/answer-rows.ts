import type { ReportInputs } from "@/lib/report/report-inputs";
import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import { opinionAnswer } from "@/lib/statement/standing-answer";
import type { CsvCell } from "../csv/write-csv";
import { columnOf } from "./column-of";

/** What each opinion that counts answers to each statement: its score from 1 to 5, or why it has none. */
export function answerRows(
  { evidence }: ReportInputs,
  opinions: readonly JudgedOpinion[],
  nameOf: (opinion: JudgedOpinion) => string,
): readonly (readonly CsvCell[])[] {
  const statements = (evidence?.statements ?? []).map(({ answers }, at) => ({
    column: columnOf("statement", at),
    given: new Map(answers.map(({ interview, answer }) => [interview, answer])),
  }));
  return [
    ["opinion", "statement", "answer"],
    ...opinions.flatMap((opinion) =>
      statements.map(({ column, given }) => {
        const answer = opinionAnswer(
          opinion.interviews.map(({ id }) => given.get(id) ?? { kind: "not-put" }),
        );
        return [nameOf(opinion), column, answer.kind === "scored" ? answer.score : answer.kind];
      }),
    ),
  ];
}
