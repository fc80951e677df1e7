import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Icon } from "@/app/_ui/icon/icon";
import { Card } from "@/app/_ui/layout/card";
import type { StudyOverview } from "@/db/reads/study/study-overview";
import styles from "./overview.module.css";

type FirstStepsProps = { readonly study: string; readonly overview: StudyOverview };

/** The five steps up to the first interview that someone codes; the first one still to do stands out. */
export async function FirstSteps({ study, overview }: FirstStepsProps) {
  const t = await getTranslations("study.overview.start");
  const steps = [
    { name: "codebook", path: "codeboek", done: overview.themes > 0 },
    { name: "import", path: "importeren", done: overview.interviews.length > 0 },
    { name: "cases", path: "zaken", done: overview.respondents > 0 },
    { name: "members", path: "leden", done: overview.coders > 0 },
    { name: "assign", path: "verdeling", done: !isUnassigned(overview) },
  ] as const;
  const next = steps.find(({ done }) => !done)?.name;
  return (
    <Card title={t("title")}>
      <ol className={styles.steps}>
        {steps.map(({ name, path, done }, at) => (
          <li key={name} className={done ? styles.done : undefined}>
            <span className={styles.place}>{done ? <Icon name="check" label={t("done")} /> : at + 1}</span>
            <div>
              <h3>{t(`${name}.title`)}</h3>
              <p className={styles.quiet}>{t(`${name}.why`)}</p>
            </div>
            <LinkButton
              href={`/onderzoek/${study}/${path}`}
              variant={name === next ? "primary" : "secondary"}
              size="s"
            >
              {t(`${name}.go`)}
            </LinkButton>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Whether nobody has been asked to code anything yet. */
export function isUnassigned({ interviews }: StudyOverview): boolean {
  return interviews.every(({ coders, own }) => (coders?.assigned ?? 0) === 0 && own === null);
}
