import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/layout/card";
import type { ListedSnapshot } from "@/db/reads/report/snapshot-list";
import styles from "./snapshot-links.module.css";

type SnapshotLinksProps = {
  readonly path: string;
  /** Null: not for the viewer to know of. */
  readonly snapshots: readonly ListedSnapshot[] | null;
  /** Whether what changed is the viewer's to see. */
  readonly mayCompare: boolean;
};

/** What was frozen before; of each the name leads to it, and to what changed since the one before it. */
export function SnapshotLinks({ path, snapshots, mayCompare }: SnapshotLinksProps) {
  const t = useTranslations("report.snapshots");
  const format = useFormatter();
  return (
    <Card title={t("title")}>
      {snapshots === null ? <p>{t("closed")}</p> : null}
      {snapshots?.length === 0 ? <p>{t("none")}</p> : null}
      {snapshots === null || snapshots.length === 0 ? null : (
        <ul className={styles.list}>
          {snapshots.map(({ id, name, at, by }, place) => {
            const before = snapshots[place + 1];
            return (
              <li key={id}>
                <Link href={`${path}/vastgelegd?kenmerk=${id}`}>{name}</Link>
                <span className={styles.made}>
                  {format.dateTime(at, "moment")}
                  {by === null ? null : `, ${by}`}
                </span>
                {before === undefined || !mayCompare ? null : (
                  <Link
                    href={`${path}/verschillen?voor=${before.id}&na=${id}`}
                    aria-label={t("changedSince", { name, before: before.name })}
                  >
                    {t("changed")}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
