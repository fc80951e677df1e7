import { type ReportDocument, tablesOf } from "@/lib/report/document";
import { type Sheet, sheetOfTable } from "@/lib/report/sheet-of-table";
import { reportWords } from "../report-words";

export type TitledSheet = { readonly title: string; readonly sheet: Sheet };

/** The tables of a report as sheets, each called by the section that it stands in. */
export function sheetsOf(document: ReportDocument): readonly TitledSheet[] {
  const { t } = reportWords(document.language);
  const tables = tablesOf(document);
  return document.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== "table") return [];
      const number = tables.indexOf(block.table) + 1;
      return [{ title: `${number} ${title}`, sheet: sheetOfTable(block.table, t("downloads.group")) }];
    }),
  );
}
