import { useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/table/data-table";
import type { RolesOfGroup } from "@/db/reads/results/role-comparison";
import type { RolePair } from "@/lib/comparison/role-pair";
import { Difference } from "./difference";
import { usePInWords } from "./p-in-words";

type RolesTableProps = { readonly group: RolesOfGroup; readonly pair: RolePair };

/** The figures behind the words: a row for each theme. */
export function RolesTable({ group: { name, themes }, pair: [one, other] }: RolesTableProps) {
  const t = useTranslations("comparison.table");
  const roles = useTranslations("comparison.roles");
  const role = useTranslations("results.role");
  const { alone } = usePInWords();
  const chance = (p: number | null) => (p === null ? t("none") : alone(p));
  return (
    <DataTable
      caption={roles("caption", { group: name })}
      hideCaption
      dense
      columns={[
        { id: "theme", label: t("theme"), names: true },
        { id: "one", label: role(one) },
        { id: "other", label: role(other) },
        { id: "both", label: roles("both"), number: true },
        { id: "p", label: roles("p"), number: true },
        { id: "corrected", label: t("corrected"), number: true },
        { id: "difference", label: t("difference"), number: true },
        { id: "verdict", label: t("verdict") },
      ]}
      rows={themes.map((theme) => ({
        id: theme.code,
        cells: {
          theme: theme.name,
          one: t("size", theme.sizes[0]),
          other: t("size", theme.sizes[1]),
          both: theme.casesOfBoth,
          p: chance(theme.test.kind === "untested" ? null : theme.test.p),
          corrected: chance(theme.corrected),
          difference: { show: <Difference difference={theme.difference} /> },
          verdict: t(`verdicts.${theme.verdict}`),
        },
      }))}
    />
  );
}
