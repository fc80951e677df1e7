import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Badge } from "@/app/_ui/feedback/badge";
import { Card } from "@/app/_ui/layout/card";
import type { StudyOverview } from "@/db/reads/study/study-overview";
import styles from "./overview.module.css";

/** The five steps of a study that has no interviews yet. */
export async function FirstSteps({
  study,
  overview,
}: {
  readonly study: string;
  readonly overview: StudyOverview;
}) {
  const t = await getTranslations("study.overview.start");
  const steps = [
    { name: "import", path: "importeren", done: overview.interviews.length > 0 },
    { name: "cases", path: "zaken", done: overview.cases > 0 },
    { name: "codebook", path: "codeboek", done: overview.themes > 0 },
    { name: "members", path: "leden", done: false },
    { name: "assign", path: "verdeling", done: false },
  ] as const;
  return (
    <Card title={t("title")}>
      <ol className={styles.steps}>
        {steps.map(({ name, path, done }) => (
          <li key={name}>
            <Link href={`/onderzoek/${study}/${path}`}>{t(name)}</Link>{" "}
            {done ? <Badge tone="done">{t("done")}</Badge> : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
