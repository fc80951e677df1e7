import { writeCsv } from "@/lib/interchange/csv/write-csv";
import { slugOf } from "@/lib/study/slug";
import type { TitledSheet } from "./sheets-of";

/** Each table twice: as Excel in the Netherlands opens it, with headings, and as R and JASP read it, with fixed names. */
export function csvFiles(sheets: readonly TitledSheet[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ title, sheet: { headings, names, rows } }) => {
      const file = `${slugOf(title)}.csv`;
      return [
        [`excel/${file}`, writeCsv([headings, ...rows], "dutch-excel")],
        [`r-jasp/${file}`, writeCsv([names, ...rows], "international")],
      ];
    }),
  );
}
