import type { ReportCell, ReportColumn } from "@/lib/report/document";
import type { ReportWords } from "./report-words";

/** Where there is no value: never a 0, and never a figure that could not be computed. */
const nothing = "–";

/** A column with one value a cell. */
export function column(id: string, label: string): ReportColumn {
  return { id, label, parts: [{ id, label }] };
}

/** A column of words, which begin at its start. */
export function wordsColumn(id: string, label: string): ReportColumn {
  return { ...column(id, label), inWords: true };
}

/** Makes the cells of tables: what is shown, in the report's language, and the number that it is. */
export function cellsIn({ format, figures, p }: Pick<ReportWords, "format" | "figures" | "p">) {
  const cell = (show: (value: number) => string) => (value: number | null) =>
    ({ shown: value === null ? nothing : show(value), values: [value] }) satisfies ReportCell;
  return {
    text: (text: string): ReportCell => ({ shown: text, values: [text] }),
    count: cell((value) => format.number(value)),
    weight: cell(figures.weight),
    share: cell(figures.share),
    coefficient: cell(figures.coefficient),
    chance: cell(p),
    nothing: (parts: number): ReportCell => ({
      shown: nothing,
      values: Array.from({ length: parts }, () => null),
    }),
  };
}
