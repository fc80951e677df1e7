"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import { shortNameOf } from "@/app/(coding)/_screen/codebook";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { polarities } from "@/lib/stance/stance";
import styles from "./case-column.module.css";
import { countCodings } from "./count-codings";
import { SiblingLink } from "./sibling-link";
import { TextLinks } from "./text-links";

type CaseColumnProps = {
  readonly screen: CodingScreen;
  readonly codebook: Codebook;
  readonly codings: readonly CodingInSight[];
  /** Then there is no case of the study to go to. */
  readonly isPractice?: boolean;
  /** Goes to the next coding of this theme. */
  readonly onTheme?: (theme: CodingScreen["themes"][number]["id"]) => void;
};

/** Where the coder is: the case's interviews, and what of this one is coded. */
export const CaseColumn = memo(function CaseColumn(props: CaseColumnProps) {
  const { screen, codebook, codings, isPractice = false, onTheme } = props;
  const t = useTranslations("coding.case");
  const counts = countCodings(codebook, codings);
  return (
    <div className={styles.column}>
      <h2 className={styles.title}>
        {isPractice ? (
          screen.interview.code
        ) : (
          <Link href={`/onderzoek/${screen.study.slug}/zaken/${screen.case.code}`}>
            {t("title", { code: screen.case.code, count: screen.siblings.length })}
          </Link>
        )}
      </h2>
      <ul className={styles.list}>
        {screen.siblings.map((sibling) => (
          <li key={sibling.code}>
            <SiblingLink
              slug={screen.study.slug}
              sibling={sibling}
              isOpen={sibling.code === screen.interview.code}
              count={counts.all}
            />
          </li>
        ))}
      </ul>
      {isPractice ? null : <TextLinks screen={screen} />}
      <h2 className={styles.title}>{t("themes")}</h2>
      <ul className={styles.list}>
        {codebook.themes.map((theme) => (
          <li key={theme.id}>
            <button
              type="button"
              className={styles.row}
              title={theme.name}
              onClick={() => onTheme?.(theme.id)}
            >
              <ThemeDot index={theme.lane + 1} />
              <span className={styles.name}>
                {theme.key} {shortNameOf(theme)}
              </span>
              <span className={styles.count}>{counts.byTheme.get(theme.id) ?? 0}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2 className={styles.title}>{t("factors")}</h2>
      <ul className={styles.list}>
        {polarities.map((polarity) => (
          <li key={polarity} className={styles.row}>
            <span className={styles.name}>{t(polarity)}</span>
            <span className={styles.count}>{counts.byPolarity[polarity]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
});
