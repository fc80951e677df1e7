import type { ReportFigures } from "@/lib/report/report-figures";
import type { ReportInputs } from "@/lib/report/report-inputs";
import { type JudgedOpinion, judgeOpinions } from "@/lib/stance/judge-opinions";
import { type CsvCell, writeCsv } from "../csv/write-csv";
import { answerRows } from "./answer-rows";
import { columnOf } from "./column-of";
import { figureRows } from "./figure-rows";
import { opinionRows } from "./opinion-rows";
import { recomputeInR } from "./recompute-in-r";
import { spssSyntax } from "./spss-syntax";
import { toldRows } from "./told-rows";

/** What the scripts say, in the reader's language: how it ended, and which folder to fill in for SPSS. */
export type ScriptWords = { readonly agree: string; readonly differ: string; readonly setFolder: string };

/**
 * Gives a report's data for statistics by the files' names: the opinions with what stands for each on every theme and
 * statement, the respondents, who told each factor and in which passage, the names of themes, statements and factors,
 * how it was weighed, and the report's figures; a script in R that computes those figures anew and says whether they
 * agree; and syntax by which SPSS reads the opinions. Names of columns are fixed, groups and cases are called by their
 * codes. No text of an interview is in it.
 */
export function statisticsFiles(
  inputs: ReportInputs,
  figures: ReportFigures,
  words: ScriptWords,
): Readonly<Record<string, string>> {
  const csv = (rows: readonly (readonly CsvCell[])[]) => writeCsv(rows, "international");
  const { work, weighting, names, evidence } = inputs;
  const caseById = new Map(work.cases.map((each) => [each.id, each]));
  const groupById = new Map(work.groups.map(({ id, code }) => [id, code]));
  const codeOf = new Map(names.respondents.map(({ id, code }) => [id, code]));
  const columnByTheme = new Map(work.themes.map(({ id }, at) => [id, columnOf("theme", at)]));
  const { opinions } = judgeOpinions(work, { meanOver: weighting.meanOver, whose: { kind: "everyone" } });
  const nameOf = ({ holders }: JudgedOpinion) =>
    holders.map((holder) => codeOf.get(holder) ?? holder).join(" + ");
  return {
    "opinions.csv": csv(opinionRows(inputs, opinions, nameOf)),
    "answers.csv": csv(answerRows(inputs, opinions, nameOf)),
    "told.csv": csv(toldRows(inputs, opinions, nameOf)),
    "respondents.csv": csv([
      ["respondent", "case", "group", "role", "outcome"],
      ...work.respondents.map(({ id, case: of, role, approach }) => {
        const inCase = caseById.get(of);
        const group = inCase === undefined ? undefined : groupById.get(inCase.group);
        return [codeOf.get(id) ?? id, inCase?.code ?? "", group ?? "", role, approach];
      }),
    ]),
    "themes.csv": csv([
      ["column", "code", "name"],
      ...work.themes.map(({ code }, at) => [columnOf("theme", at), code, names.themes[at]?.name ?? code]),
    ]),
    "statements.csv": csv([
      ["column", "text"],
      ...(evidence?.statements ?? []).map(({ text }, at) => [columnOf("statement", at), text]),
    ]),
    "factors.csv": csv([
      ["column", "theme", "polarity", "label"],
      ...(evidence?.factors.names ?? []).map(({ theme, polarity, label }, at) => [
        columnOf("factor", at),
        columnByTheme.get(theme) ?? "",
        polarity,
        label,
      ]),
    ]),
    "settings.csv": csv([
      ["mean_over", "set_mean", "count_unknown", "roles_in_n"],
      [
        weighting.meanOver.kind,
        weighting.meanOver.kind === "set" ? weighting.meanOver.mean : null,
        weighting.countUnknown ? 1 : 0,
        weighting.rolesInN,
      ],
    ]),
    "figures.csv": csv(figureRows(inputs, figures)),
    "recompute.R": recomputeInR(words),
    "opinions.sps": spssSyntax(inputs, words.setFolder),
  };
}
