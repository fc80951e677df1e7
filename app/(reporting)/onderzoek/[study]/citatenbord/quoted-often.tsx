import { useTranslations } from "next-intl";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { DataTable } from "@/app/_ui/table/data-table";
import type { QuoteBoard } from "@/db/reads/board/quote-board";

/** How often each respondent is quoted on the whole board, so that no one voice speaks for all. */
export function QuotedOften({ quoted }: { readonly quoted: QuoteBoard["quoted"] }) {
  const t = useTranslations("board.quoted");
  const name = respondentNamed(useTranslations("results.role"));
  if (quoted.length === 0) return null;
  return (
    <DataTable
      caption={t("title")}
      dense
      columns={[
        { id: "respondent", label: t("respondent") },
        { id: "who", label: t("who") },
        { id: "group", label: t("group") },
        { id: "quotes", label: t("quotes"), number: true },
      ]}
      rows={quoted.map(({ respondent, quotes }) => ({
        id: respondent.code,
        cells: { respondent: respondent.code, who: name(respondent), group: respondent.group.name, quotes },
      }))}
    />
  );
}
