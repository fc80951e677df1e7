import { useFormatter, useTranslations } from "next-intl";
import type { CountedRow } from "@/db/reads/results/stance-counts";
import type { ClassLabel } from "@/lib/study/case-classes";

/** How a row is called: by its role, or by what its cases have of the attribute. */
export function useRowWords(): (row: Pick<CountedRow, "role" | "class">) => string {
  const role = useTranslations("results.role");
  const t = useTranslations("results.class");
  const format = useFormatter();
  return (row) => (row.class === null ? role(row.role) : wordsOf(row.class.label));
  function wordsOf(label: ClassLabel): string {
    switch (label.kind) {
      case "value":
        if (typeof label.value === "boolean") return t(label.value ? "yes" : "no");
        return typeof label.value === "number"
          ? format.number(label.value, { useGrouping: false, maximumFractionDigits: 9 })
          : label.value;
      case "range":
        return t("range", { from: format.number(label.from), to: format.number(label.to) });
      case "others":
        return t("others", { values: label.values });
      case "missing":
        return t("missing");
    }
  }
}
