"use client";

import { Command } from "cmdk";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import styles from "./command-palette.module.css";
import { Kbd } from "./kbd";
import { useShortcutRegistry } from "./shortcut-provider";
import type { Shortcut, ShortcutGroup } from "./shortcut-registry";

type CommandPaletteProps = { readonly isOpen: boolean; readonly onOpenChange: (open: boolean) => void };

const none: readonly ShortcutGroup[] = [];

/** Everything that a shortcut of this page does, found by its name. */
export function CommandPalette({ isOpen, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations("shell.palette");
  const registry = useShortcutRegistry();
  const groups = useSyncExternalStore(registry.subscribe, registry.groups, () => none);
  const choose = (shortcut: Shortcut) => {
    onOpenChange(false);
    shortcut.run?.();
  };
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={styles.veil ?? ""}>
      <Modal className={styles.modal ?? ""}>
        <Dialog aria-label={t("label")} className={styles.dialog ?? ""}>
          <Command label={t("label")} loop>
            <Command.Input autoFocus placeholder={t("placeholder")} className={styles.input} />
            <Command.List label={t("label")} className={styles.list}>
              <Command.Empty className={styles.empty}>{t("empty")}</Command.Empty>
              {groups.map(({ title, shortcuts }) => (
                <Command.Group
                  key={`${title}-${shortcuts[0]?.keys}`}
                  heading={title}
                  className={styles.group}
                >
                  {shortcuts
                    .filter((shortcut) => shortcut.run !== undefined && shortcut.keys !== "Ctrl+K")
                    .map((shortcut) => (
                      <Command.Item
                        key={shortcut.keys}
                        value={`${shortcut.label} ${shortcut.keys}`}
                        onSelect={() => choose(shortcut)}
                        className={styles.item}
                      >
                        {shortcut.label}
                        <Kbd keys={shortcut.keys} />
                      </Command.Item>
                    ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
