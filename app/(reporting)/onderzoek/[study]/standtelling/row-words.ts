import type { useFormatter, useTranslations } from "next-intl";
import type { CountedRow } from "@/db/reads/results/stance-counts";
import type { ClassLabel } from "@/lib/study/case-classes";

export type ResultWords = ReturnType<typeof useTranslations<"results">>;
export type Formatter = ReturnType<typeof useFormatter>;

/** How a row is called: by its role, or by what its cases have of the attribute. */
export function rowWords(
  t: ResultWords,
  format: Formatter,
): (row: Pick<CountedRow, "role" | "class">) => string {
  return (row) => (row.class === null ? t(`role.${row.role}`) : wordsOf(row.class.label));
  function wordsOf(label: ClassLabel): string {
    switch (label.kind) {
      case "value":
        if (typeof label.value === "boolean") return t(label.value ? "class.yes" : "class.no");
        return typeof label.value === "number"
          ? format.number(label.value, { useGrouping: false, maximumFractionDigits: 9 })
          : label.value;
      case "range":
        return t("class.range", { from: format.number(label.from), to: format.number(label.to) });
      case "others":
        return t("class.others", { values: label.values });
      case "missing":
        return t("class.missing");
    }
  }
}
