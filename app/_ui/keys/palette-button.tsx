"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "react-aria-components";
import { CommandPalette } from "./command-palette";
import { Kbd } from "./kbd";
import { useOwnKeys } from "./own-keys";
import styles from "./palette-button.module.css";
import { useKeyActions } from "./use-key-actions";

/** Opens the command palette, as Ctrl+K does. */
export function PaletteButton() {
  const t = useTranslations("keys.action");
  const [open, setOpen] = useState(false);
  const [first = "Ctrl+K"] = useOwnKeys().keysOf("palette");
  useKeyActions({ palette: () => setOpen(true) });
  return (
    <>
      <Button className={styles.palette ?? ""} aria-label={t("palette")} onPress={() => setOpen(true)}>
        <Kbd keys={first} />
      </Button>
      <CommandPalette isOpen={open} onOpenChange={setOpen} />
    </>
  );
}
