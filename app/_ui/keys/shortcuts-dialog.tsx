"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Checkbox } from "../form/checkbox";
import { Dialog } from "../overlay/dialog";
import { Kbd } from "./kbd";
import { groupsByTitle, type ShortcutGroup, type ShortcutRegistry } from "./shortcut-registry";
import styles from "./shortcuts-dialog.module.css";
import { turnSingleKeys, useSingleKeys } from "./single-keys";

type ShortcutsDialogProps = {
  readonly registry: ShortcutRegistry;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

const none: readonly ShortcutGroup[] = [];

export function ShortcutsDialog({ registry, isOpen, onOpenChange }: ShortcutsDialogProps) {
  const t = useTranslations("shell.shortcuts");
  const groups = useSyncExternalStore(registry.subscribe, registry.groups, () => none);
  const singleKeys = useSingleKeys();
  return (
    <Dialog title={t("title")} size="l" isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className={styles.groups}>
        {groupsByTitle(groups).map(({ title, shortcuts }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl className={styles.list}>
              {shortcuts.map(({ keys, label }) => (
                <div key={keys} className={styles.shortcut}>
                  <dt>{label}</dt>
                  <dd>
                    <Kbd keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        label={t("single")}
        description={t("singleWhy")}
        checked={singleKeys}
        onChange={(checked) => turnSingleKeys(checked)}
      />
    </Dialog>
  );
}
