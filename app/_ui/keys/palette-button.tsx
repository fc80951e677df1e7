"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { CommandPalette } from "./command-palette";
import { Kbd } from "./kbd";
import styles from "./palette-button.module.css";
import { useShortcuts } from "./shortcut-provider";

/** Opens the command palette, as Ctrl+K does. */
export function PaletteButton() {
  const t = useTranslations("shell.shortcuts");
  const [open, setOpen] = useState(false);
  const label = t("palette");
  const shortcuts = useMemo(() => [{ keys: "Ctrl+K", label, run: () => setOpen(true) }], [label]);
  useShortcuts(t("everywhere"), shortcuts);
  return (
    <>
      <Button className={styles.palette ?? ""} aria-label={label} onPress={() => setOpen(true)}>
        <Kbd keys="Ctrl+K" />
      </Button>
      <CommandPalette isOpen={open} onOpenChange={setOpen} />
    </>
  );
}
