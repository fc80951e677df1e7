"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  Text,
  TextField,
  useFilter,
} from "react-aria-components";
import styles from "./command-palette.module.css";
import { Kbd } from "./kbd";
import { useShortcutRegistry } from "./shortcut-provider";
import { groupsByTitle, type ShortcutGroup } from "./shortcut-registry";

type CommandPaletteProps = { readonly isOpen: boolean; readonly onOpenChange: (open: boolean) => void };

const none: readonly ShortcutGroup[] = [];

/** Everything that a shortcut of this page does, found by its name. */
export function CommandPalette({ isOpen, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations("shell.palette");
  const { contains } = useFilter({ sensitivity: "base" });
  const registry = useShortcutRegistry();
  const groups = useSyncExternalStore(registry.subscribe, registry.groups, () => none);
  const choose = (run: (() => void) | undefined) => {
    onOpenChange(false);
    run?.();
  };
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={styles.veil ?? ""}>
      <Modal className={styles.modal ?? ""}>
        <Dialog aria-label={t("label")} className={styles.dialog ?? ""}>
          <Autocomplete filter={contains}>
            <TextField aria-label={t("label")} autoFocus>
              <Input className={styles.input ?? ""} placeholder={t("placeholder")} />
            </TextField>
            <Menu
              aria-label={t("label")}
              className={styles.list ?? ""}
              renderEmptyState={() => <p className={styles.empty}>{t("empty")}</p>}
            >
              {groupsByTitle(groups).map(({ title, shortcuts }) => (
                <MenuSection key={title} id={title}>
                  <Header className={styles.title ?? ""}>{title}</Header>
                  {shortcuts
                    .filter((shortcut) => shortcut.run !== undefined && shortcut.keys !== "Ctrl+K")
                    .map(({ keys, label, run }) => (
                      <MenuItem
                        key={keys}
                        id={keys}
                        textValue={label}
                        className={styles.item ?? ""}
                        onAction={() => choose(run)}
                      >
                        <Text slot="label">{label}</Text>
                        <Kbd keys={keys} />
                      </MenuItem>
                    ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
