import Link from "next/link";
import { useTranslations } from "next-intl";
import { interviewHref } from "@/app/_shell/interview-href";
import { WordsChanged } from "@/app/(coding)/_correcting/words-changed";
import type { TouchedPassage } from "@/db/reads/transcript/text-versions";
import { TaggedLine } from "./tagged-line";
import styles from "./versions.module.css";

type TouchedPassagesProps = {
  readonly study: string;
  readonly interview: string;
  readonly passages: readonly TouchedPassage[];
  /** Whether the version is the newest: only that one can be opened. */
  readonly isNewest: boolean;
};

/** The coded passages that a correction touched, before and after. */
export function TouchedPassages({ study, interview, passages, isNewest }: TouchedPassagesProps) {
  const t = useTranslations("correcting.versions");
  return (
    <ol className={styles.passages}>
      {passages.map((each) => (
        <li key={each.coding} className={styles.passage}>
          <TaggedLine tagged={each} />
          <BeforeAndAfter {...each} />
          {isNewest && each.passage !== null ? (
            <Link href={interviewHref(study, interview, each.passage)}>{t("open")}</Link>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function BeforeAndAfter({ before, after }: Pick<TouchedPassage, "before" | "after">) {
  const t = useTranslations("correcting.versions");
  return (
    <dl className={styles.pair}>
      <dt>{t("before")}</dt>
      <dd lang={before === null ? undefined : "nl"}>{before ?? t("wasLost")}</dd>
      <dt>{t("after")}</dt>
      <dd>
        {before === null || after === null ? (
          (after ?? t("isLost"))
        ) : (
          <WordsChanged before={before} after={after} />
        )}
      </dd>
    </dl>
  );
}
