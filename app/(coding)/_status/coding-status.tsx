"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Icon } from "@/app/_ui/icon/icon";
import { StatusBar } from "@/app/_ui/shell/status-bar";
import { useLeaveWarning } from "@/app/_ui/use-leave-warning";
import { type CodingWorkHandle, useTraffic } from "@/app/(coding)/_queue/use-coding-work";
import { type PlaceStore, usePlace } from "@/app/(coding)/_screen/place-store";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { findTurn } from "@/lib/transcript/find-turn";
import type { Turn } from "@/lib/transcript/turn";
import styles from "./coding-status.module.css";
import { KeyHints } from "./key-hints";

type CodingStatusProps = {
  readonly work: CodingWorkHandle;
  readonly codings: readonly CodingInSight[];
  readonly place: PlaceStore;
  readonly turns: readonly Turn[];
  /** What the last key did, or why it did nothing. */
  readonly said: string;
};

/** Whether the work is safe, where the coder is, how much is coded, what was done last, and the keys. */
export function CodingStatus({ work, codings, place, turns, said }: CodingStatusProps) {
  const t = useTranslations("coding.status");
  const format = useFormatter();
  const { caret } = usePlace(place);
  const own = codings.filter(({ mine }) => mine).length;
  const { waiting, refused, lastSavedAt, connection, keepsUnsent } = useTraffic(work);
  useLeaveWarning(!keepsUnsent);
  return (
    <StatusBar
      start={
        <>
          {waiting > 0 ? (
            <span className={styles.waiting}>{t("waiting", { count: waiting })}</span>
          ) : refused.length > 0 ? null : (
            <span>
              {lastSavedAt === null
                ? t("allSaved")
                : t("savedAt", { time: format.dateTime(new Date(lastSavedAt), "time") })}
            </span>
          )}
          {refused.length === 0 ? null : (
            <span className={styles.trouble}>
              <Icon name="warning" /> {t("refused", { count: refused.length })}
            </span>
          )}
          {connection === "ok" ? null : (
            <span className={styles.trouble}>
              <Icon name="warning" /> {t(`connection.${connection}`)}
            </span>
          )}
          {keepsUnsent ? null : <span className={styles.trouble}>{t("notKept")}</span>}
          {turns.length === 0 ? null : (
            <span>{t("turn", { turn: findTurn(turns, caret) + 1, turns: turns.length })}</span>
          )}
          <span>{t("codings", { count: own })}</span>
          <span role="status" aria-live="polite" className={styles.said}>
            {said}
          </span>
        </>
      }
      end={<KeyHints />}
    />
  );
}
