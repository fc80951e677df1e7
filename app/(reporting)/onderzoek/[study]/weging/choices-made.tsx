import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/table/data-table";
import type { ChosenWeighting } from "@/db/reads/results/weighting-of";
import styles from "./weighting.module.css";

/** Every way of weighing that the study chose, the one that stands first, with who, when and why. */
export function ChoicesMade({ choices }: { readonly choices: readonly ChosenWeighting[] }) {
  const t = useTranslations("weighting.choices");
  const format = useFormatter();
  if (choices.length === 0) return <p className={styles.words}>{t("none")}</p>;
  const meanOf = ({ meanOver }: ChosenWeighting) =>
    meanOver.kind === "set"
      ? t("mean.set", { mean: format.number(meanOver.mean, { maximumFractionDigits: 9 }) })
      : t(`mean.${meanOver.kind}`);
  return (
    <DataTable
      caption={t("caption")}
      dense
      columns={[
        { id: "mean", label: t("column.mean") },
        { id: "unknown", label: t("column.unknown") },
        { id: "n", label: t("column.n") },
        { id: "reason", label: t("column.reason") },
        { id: "by", label: t("column.by") },
        { id: "at", label: t("column.at") },
      ]}
      rows={choices.map((choice, at) => ({
        id: String(choice.number),
        current: at === 0,
        cells: {
          mean: meanOf(choice),
          unknown: choice.countUnknown ? t("counted") : t("leftOut"),
          n: t(`rolesInN.${choice.rolesInN}`),
          reason: choice.reason,
          by: choice.by ?? t("imported"),
          at: format.dateTime(choice.at, "moment"),
        },
      }))}
    />
  );
}
