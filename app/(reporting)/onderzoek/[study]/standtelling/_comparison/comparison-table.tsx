import { useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/table/data-table";
import type { ComparedTheme } from "@/db/reads/results/group-comparison";
import { Difference } from "./difference";
import { usePInWords } from "./p-in-words";

type ComparisonTableProps = {
  readonly groups: readonly string[];
  readonly themes: readonly ComparedTheme[];
};

/** The figures behind the words: a row for each theme. */
export function ComparisonTable({ groups, themes }: ComparisonTableProps) {
  const t = useTranslations("comparison.table");
  const { alone } = usePInWords();
  const chance = (p: number | null) => (p === null ? t("none") : alone(p));
  const two = groups.length === 2;
  return (
    <DataTable
      caption={t("caption")}
      hideCaption
      dense
      columns={[
        { id: "theme", label: t("theme"), names: true },
        ...groups.map((label, at) => ({ id: `group-${at}`, label })),
        { id: "p", label: t("p"), number: true },
        { id: "corrected", label: t("corrected"), number: true },
        ...(two ? [{ id: "difference", label: t("difference"), number: true }] : []),
        { id: "verdict", label: t("verdict") },
      ]}
      rows={themes.map((theme) => ({
        id: theme.code,
        cells: {
          theme: theme.name,
          ...Object.fromEntries(theme.sizes.map((size, at) => [`group-${at}`, t("size", size)])),
          p: chance(theme.test.kind === "untested" ? null : theme.test.p),
          corrected: chance(theme.corrected),
          difference: { show: <Difference difference={theme.difference} /> },
          verdict: t(`verdicts.${theme.verdict}`),
        },
      }))}
    />
  );
}
