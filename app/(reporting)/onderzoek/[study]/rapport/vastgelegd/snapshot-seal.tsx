import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import type { FrozenReport, SnapshotCheck } from "@/db/reads/report/snapshot-of";
import styles from "./snapshot-seal.module.css";

type SnapshotSealProps = {
  readonly frozen: Pick<FrozenReport, "id" | "sha256" | "by" | "at">;
  readonly check: SnapshotCheck;
};

/** By what a report can refer to the snapshot, and whether it still is what was frozen. */
export function SnapshotSeal({ frozen, check }: SnapshotSealProps) {
  const t = useTranslations("report.seal");
  const format = useFormatter();
  const holds = check.sealed && check.sameFigures;
  return (
    <Notice tone={holds ? "done" : "error"} title={t(holds ? "holds" : "broken")}>
      <p>
        {check.sealed ? t("sealed") : t("notSealed")} {check.sameFigures ? t("same") : t("notSame")}
      </p>
      <dl className={styles.facts}>
        <dt>{t("made")}</dt>
        <dd>
          {format.dateTime(frozen.at, "moment")}
          {frozen.by === null ? null : `, ${frozen.by}`}
        </dd>
        <dt>{t("id")}</dt>
        <dd>{frozen.id}</dd>
        <dt>{t("sha256")}</dt>
        <dd>{frozen.sha256}</dd>
      </dl>
    </Notice>
  );
}
