"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import choosing from "./deciding.module.css";
import { ReasonField } from "./reason-field";
import styles from "./settling.module.css";
import { aliasPlace, useAlias } from "./use-alias";
import type { SettlingNow } from "./use-settling";

type SettlingBarProps = {
  readonly difference: DifferenceShown;
  readonly settling: SettlingNow;
  readonly take: (side: number) => () => void;
  readonly openNew: () => void;
  /** Null where it was asked already, or nothing can be asked. */
  readonly ask: (() => void) | null;
};

/** The decision: one of the sides, something new or neither, and why. */
export function SettlingBar({ difference, settling, take, openNew, ask }: SettlingBarProps) {
  const t = useTranslations("settle.bar");
  const aliasOf = useAlias(difference);
  const { busy } = settling;
  return (
    <section aria-label={t("label")} className={styles.bar}>
      <div className={choosing.choices}>
        {difference.sides.map((_, at) => (
          <Button key={aliasOf(at)} variant="primary" isPending={busy} onPress={take(at)}>
            {t("take", { side: aliasOf(at) })}
            {aliasPlace(difference, at) === 0 ? <KeysOfAction action="settle-left" /> : null}
            {aliasPlace(difference, at) === 1 ? <KeysOfAction action="settle-right" /> : null}
          </Button>
        ))}
        <Button onPress={openNew}>
          {t(`new.${difference.kind}`)} <KeysOfAction action="settle-new" />
        </Button>
        <Button onPress={settling.neither}>
          {t("neither", { count: difference.sides.length })} <KeysOfAction action="settle-neither" />
        </Button>
        {ask === null ? null : (
          <Button onPress={ask}>
            {t("ask")} <KeysOfAction action="settle-question" />
          </Button>
        )}
      </div>
      <ReasonField settling={settling} />
    </section>
  );
}
