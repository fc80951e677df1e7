"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Notice } from "../feedback/notice";
import { Dialog } from "../overlay/dialog";
import { type ActionRegistry, actionsByScope, type OfferedAction } from "./action-registry";
import styles from "./key-sheet.module.css";
import { KeysOfAction } from "./keys-of-action";
import { useOwnKeys } from "./own-keys";

type KeySheetProps = {
  readonly registry: ActionRegistry;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

const none: readonly OfferedAction[] = [];

/** The keys that work on this page, by where they act. */
export function KeySheet({ registry, isOpen, onOpenChange }: KeySheetProps) {
  const t = useTranslations("keys");
  const actions = useSyncExternalStore(registry.subscribe, registry.actions, () => none);
  const { single } = useOwnKeys();
  return (
    <Dialog title={t("title")} size="l" isOpen={isOpen} onOpenChange={onOpenChange}>
      {single ? null : <Notice>{t("singleOff")}</Notice>}
      <div className={styles.groups}>
        {actionsByScope(actions).map((group) => (
          <section key={group.scope} aria-label={t(`scope.${group.scope}`)}>
            <h3>{t(`scope.${group.scope}`)}</h3>
            <dl className={styles.list}>
              {group.actions.map((action) => (
                <div key={action} className={styles.shortcut}>
                  <dt>{t(`action.${action}`)}</dt>
                  <dd>
                    <KeysOfAction action={action} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p>
        <Link href="/account/sneltoetsen" onClick={() => onOpenChange(false)}>
          {t("change")}
        </Link>
      </p>
    </Dialog>
  );
}
