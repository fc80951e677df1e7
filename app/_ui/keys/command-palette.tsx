"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { FindDialog } from "../overlay/find-dialog";
import { actionsByScope, type OfferedAction } from "./action-registry";
import { KeysOfAction } from "./keys-of-action";
import { useActionRegistry } from "./registry-context";

type CommandPaletteProps = { readonly isOpen: boolean; readonly onOpenChange: (open: boolean) => void };

const none: readonly OfferedAction[] = [];

/** Everything that a key of this page does, found by its name. */
export function CommandPalette({ isOpen, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations();
  const registry = useActionRegistry();
  const actions = useSyncExternalStore(registry.subscribe, registry.actions, () => none);
  const runnable = actions.filter(({ action, run }) => run !== null && action !== "palette");
  const sections = actionsByScope(runnable).map((group) => ({
    id: group.scope,
    title: t(`keys.scope.${group.scope}`),
    items: group.actions.map((action) => ({
      id: action,
      label: t(`keys.action.${action}`),
      end: <KeysOfAction action={action} />,
      choose: () => registry.run(action),
    })),
  }));
  return (
    <FindDialog
      label={t("shell.palette.label")}
      placeholder={t("shell.palette.placeholder")}
      nothingFound={t("shell.palette.empty")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      sections={sections}
    />
  );
}
