"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Badge } from "@/app/_ui/feedback/badge";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import styles from "./difference-head.module.css";

type DifferenceHeadProps = {
  readonly difference: DifferenceShown;
  /** Its place among those of the interview, from 0. */
  readonly at: number;
  readonly of: number;
  /** Null where there is none. */
  readonly toNext: (() => void) | null;
  readonly toPrevious: (() => void) | null;
};

/** What is differed on, which of how many it is, and the way to the next. */
export function DifferenceHead({ difference, at, of, toNext, toPrevious }: DifferenceHeadProps) {
  const t = useTranslations("settle");
  return (
    <div className={styles.head}>
      <h2 className={styles.what} aria-live="polite">
        <ThemeDot index={difference.theme.place} />
        {t(`what.${difference.kind}`, { theme: difference.theme.name })}
      </h2>
      {difference.state === "settled" ? <Badge tone="done">{t("table.states.settled")}</Badge> : null}
      {difference.decision?.changedSince ? <Badge tone="warn">{t("table.changedSince")}</Badge> : null}
      <span className={styles.place}>{t("place", { at: at + 1, of })}</span>
      <span className={styles.walk}>
        <Button size="s" onPress={() => toPrevious?.()} isDisabled={toPrevious === null}>
          {t("previous")} <KeysOfAction action="settle-previous" />
        </Button>
        <Button size="s" onPress={() => toNext?.()} isDisabled={toNext === null}>
          {t("next")} <KeysOfAction action="settle-next" />
        </Button>
      </span>
    </div>
  );
}
