import Link from "next/link";
import { useTranslations } from "next-intl";
import { interviewHref } from "@/app/_shell/interview-href";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import { rolesMay } from "@/lib/access/may";
import styles from "./case-column.module.css";

/** Where the text's versions are, and for who may: where it is corrected. */
export function TextLinks({
  screen: { study, interview, transcript, viewer },
}: {
  readonly screen: CodingScreen;
}) {
  const t = useTranslations("correcting");
  if (transcript === null) return null;
  const here = interviewHref(study.slug, interview.code);
  const mayCorrect = rolesMay(viewer.roles, "transcript.correct");
  return (
    <>
      <h2 className={styles.title}>{t("case.title")}</h2>
      <ul className={styles.list}>
        <li>
          <Link className={styles.row} href={`${here}/versies`}>
            <span className={styles.name}>{t("case.version", { version: transcript.version })}</span>
          </Link>
        </li>
        {mayCorrect ? (
          <li>
            <Link className={styles.row} href={`${here}/verbeteren`}>
              <span className={styles.name}>{t("correct")}</span>
            </Link>
          </li>
        ) : null}
      </ul>
    </>
  );
}
