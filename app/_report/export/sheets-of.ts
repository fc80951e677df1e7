import type { ReportDocument } from "@/lib/report/document";
import { numberCaptions } from "@/lib/report/number-captions";
import { type Sheet, sheetOfTable } from "@/lib/report/sheet-of-table";
import { reportWords } from "../report-words";

export type TitledSheet = { readonly title: string; readonly sheet: Sheet };

/** The tables of a report as sheets, each called by the section that it stands in. */
export function sheetsOf(document: ReportDocument): readonly TitledSheet[] {
  const captionOf = numberCaptions(document);
  const { t } = reportWords(document.language);
  return document.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== "table" && block.kind !== "quotes") return [];
      const { table } = block;
      const name =
        block.kind === "table" ? `${captionOf(table).number} ${title}` : `${title} ${t("quotes.sheet")}`;
      return [{ title: name, sheet: sheetOfTable(table, t("downloads.group")) }];
    }),
  );
}
