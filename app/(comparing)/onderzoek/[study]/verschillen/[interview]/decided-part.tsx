"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import type {
  DecisionShown,
  DifferenceShown,
  DifferencesShown,
} from "@/db/reads/adjudication/differences-shown";
import styles from "./settling.module.css";
import { Marked } from "./side-cards";
import { StanceWords } from "./stance-words";
import { useAlias } from "./use-alias";

type DecidedPartProps = {
  readonly decision: DecisionShown;
  readonly difference: DifferenceShown;
  readonly themes: DifferencesShown["themes"];
  readonly text: string;
  /** Null where it can't be undone by this viewer. */
  readonly undo: (() => void) | null;
};

/** What was decided, by whom, when and why; and whether a coder changed something since. */
export function DecidedPart({ decision, difference, themes, text, undo }: DecidedPartProps) {
  const t = useTranslations("settle.decided");
  const format = useFormatter();
  const aliasOf = useAlias(difference);
  const { outcome, side, stance, marked, by, at, reason, changedSince } = decision;
  const other = themes.find(({ id }) => id === decision.otherTheme);
  const what = () => {
    if (outcome === "one-of-them") return t("side", { side: side === null ? t("aSide") : aliasOf(side) });
    if (outcome === "neither") return t("neither", { count: difference.sides.length });
    return t(outcome ?? "imported");
  };
  return (
    <section aria-label={t("label")} className={styles.decided}>
      {changedSince ? <Notice tone="warn">{t("changedSince")}</Notice> : null}
      <p className={styles.outcome}>
        <strong>{what()}</strong>
        {stance === null ? null : <StanceWords stance={stance} wording={difference.theme.wording} />}
      </p>
      {difference.kind === "passage" && marked.length === 0 ? <p>{t("unmarked")}</p> : null}
      {difference.kind !== "passage" && outcome === "neither" ? <p>{t("inDiscussion")}</p> : null}
      {other === undefined ? null : <p>{t("otherTheme", { theme: other.name })}</p>}
      <Marked marked={marked} text={text} wording={(other ?? difference.theme).wording} />
      {reason ? <p className={styles.reason}>{reason}</p> : null}
      <p className={styles.quiet}>
        {by === null ? null : t("by", { by })} {at === null ? null : format.dateTime(new Date(at), "moment")}
      </p>
      {undo === null ? null : (
        <div>
          <Button onPress={undo}>
            {t("undo")} <KeysOfAction action="undo" />
          </Button>
        </div>
      )}
    </section>
  );
}
