"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { FindDialog } from "../overlay/find-dialog";
import { Kbd } from "./kbd";
import { useShortcutRegistry } from "./shortcut-provider";
import { groupsByTitle, type ShortcutGroup } from "./shortcut-registry";

type CommandPaletteProps = { readonly isOpen: boolean; readonly onOpenChange: (open: boolean) => void };

const none: readonly ShortcutGroup[] = [];

/** Everything that a shortcut of this page does, found by its name. */
export function CommandPalette({ isOpen, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations("shell.palette");
  const registry = useShortcutRegistry();
  const groups = useSyncExternalStore(registry.subscribe, registry.groups, () => none);
  const sections = groupsByTitle(groups).map(({ title, shortcuts }) => ({
    id: title,
    title,
    items: shortcuts.flatMap(({ keys, label, run }) =>
      run === undefined || keys === "Ctrl+K"
        ? []
        : [{ id: keys, label, end: <Kbd keys={keys} />, choose: run }],
    ),
  }));
  return (
    <FindDialog
      label={t("label")}
      placeholder={t("placeholder")}
      nothingFound={t("empty")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      sections={sections}
    />
  );
}
