import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { Titled } from "@/app/_ui/layout/titled";
import type { QueuedDifference, QueueShown } from "@/db/reads/adjudication/queue-shown";
import { firstThatExplain } from "@/lib/adjudication/first-that-explain";
import { DifferenceTable } from "./difference-table";
import styles from "./queue.module.css";

/** Up to this share of all that agreement could gain, differences are worth settling first. Source: AGREEMENT. */
const firstExplain = 0.8;

type OpenDifferencesProps = {
  readonly open: readonly QueuedDifference[];
  readonly themes: QueueShown["themes"];
  readonly slug: string;
};

/** What is not settled yet: those that make up four fifths of what settling gains, and the rest folded. */
export function OpenDifferences({ open, themes, slug }: OpenDifferencesProps) {
  const t = useTranslations("settle.open");
  const figures = figuresIn(useFormatter());
  const { first, rest, explained } = firstThatExplain(open, firstExplain);
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>
        {open.length === 0
          ? t("none")
          : t("first", { count: first.length, all: open.length, share: figures.share(explained) })}
      </p>
      {first.length === 0 ? null : (
        <DifferenceTable caption={t("title")} differences={first} themes={themes} slug={slug} />
      )}
      {rest.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{t("rest", { count: rest.length })}</summary>
          <DifferenceTable caption={t("restCaption")} differences={rest} themes={themes} slug={slug} />
        </details>
      )}
    </Titled>
  );
}
