import { useTranslations } from "next-intl";
import { Titled } from "@/app/_ui/layout/titled";
import type { QueuedDifference, QueueShown } from "@/db/reads/adjudication/queue-shown";
import { DifferenceTable } from "./difference-table";
import styles from "./queue.module.css";

type SettledDifferencesProps = {
  readonly settled: readonly QueuedDifference[];
  readonly themes: QueueShown["themes"];
  readonly slug: string;
};

/** What was settled, folded; those that a coder changed afterwards stand open above them. */
export function SettledDifferences({ settled, themes, slug }: SettledDifferencesProps) {
  const t = useTranslations("settle.settled");
  const changed = settled.filter(({ changedSince }) => changedSince);
  if (settled.length === 0) return null;
  return (
    <Titled title={t("title")}>
      {changed.length === 0 ? null : (
        <>
          <p>{t("changed", { count: changed.length })}</p>
          <DifferenceTable caption={t("changedCaption")} differences={changed} themes={themes} slug={slug} />
        </>
      )}
      <details className={styles.more}>
        <summary>{t("all", { count: settled.length })}</summary>
        <DifferenceTable caption={t("title")} differences={settled} themes={themes} slug={slug} />
      </details>
    </Titled>
  );
}
