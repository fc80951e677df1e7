import { tellersByInterview } from "@/lib/factor/count-factors";
import { unitedPassages } from "@/lib/factor/united-passages";
import type { ReportInputs } from "@/lib/report/report-inputs";
import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import type { CodeId } from "@/lib/study/ids";
import type { CsvCell } from "../csv/write-csv";
import { columnOf } from "./column-of";

/** What the factors are called, by their place in the codebook; those that count as another keep theirs. */
export function factorColumns({ evidence }: ReportInputs): ReadonlyMap<CodeId, string> {
  return new Map((evidence?.factors.names ?? []).map(({ id }, at) => [id, columnOf("factor", at)]));
}

/** Each passage that tells a factor, numbered, once for everyone who told it and whose opinion counts; merges are made. */
export function toldRows(
  inputs: ReportInputs,
  opinions: readonly JudgedOpinion[],
  nameOf: (opinion: JudgedOpinion) => string,
): readonly (readonly CsvCell[])[] {
  const { evidence, names } = inputs;
  const columns = factorColumns(inputs);
  const codeOf = new Map(names.respondents.map(({ id, code }) => [id, code]));
  const tellersOf = tellersByInterview(opinions);
  const passages =
    evidence === undefined ? [] : unitedPassages(evidence.factors.passages, evidence.factors.merges);
  return [
    ["passage", "factor", "respondent", "opinion"],
    ...passages.flatMap(({ interview, factor }, at) => {
      const column = columns.get(factor);
      if (column === undefined) return [];
      return (tellersOf.get(interview) ?? []).map(({ respondent, opinion }) => [
        at + 1,
        column,
        codeOf.get(respondent) ?? respondent,
        nameOf(opinion),
      ]);
    }),
  ];
}
