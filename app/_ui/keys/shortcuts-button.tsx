"use client";

import { useTranslations } from "next-intl";
import { Button } from "react-aria-components";
import { Kbd } from "./kbd";
import styles from "./palette-button.module.css";
import { useShortcutRegistry } from "./shortcut-provider";
import { shortcutFor } from "./shortcut-registry";

/** Shows the list of shortcuts, as "?" does; it works where single keys are turned off too. */
export function ShortcutsButton() {
  const t = useTranslations("shell.shortcuts");
  const registry = useShortcutRegistry();
  return (
    <Button
      className={styles.palette ?? ""}
      aria-label={t("title")}
      onPress={() => shortcutFor(registry.groups(), "?")?.run?.()}
    >
      <Kbd keys="?" />
    </Button>
  );
}
