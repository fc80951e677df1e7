import Link from "next/link";
import { useTranslations } from "next-intl";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { interviewHref } from "@/app/_shell/interview-href";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import styles from "./theme-card.module.css";

type SharedOpinionCardProps = Pick<CodingScreen, "shared" | "study">;

/** That what is told here is told elsewhere too, by someone with whom this respondent counts as one. */
export function SharedOpinionCard({ shared, study }: SharedOpinionCardProps) {
  const t = useTranslations("coding.judging");
  const named = respondentNamed(useTranslations("results.role"));
  return (
    <article className={styles.card} aria-label={t("shared.title")}>
      <h3 className={styles.title}>{t("shared.title")}</h3>
      <ul className={styles.quotes}>
        {shared.map((other) => (
          <li key={other.interview}>
            {t("shared.one", { there: other.respondents.map(named).join(", ") })}{" "}
            <Link href={interviewHref(study.slug, other.interview)}>
              {t("shared.open", { interview: other.interview })}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t("shared.how")}</p>
    </article>
  );
}
