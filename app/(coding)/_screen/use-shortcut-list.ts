"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useShortcuts } from "@/app/_ui/keys/shortcut-provider";

const keys = {
  theme: "1",
  stance: "↑ → ↓",
  unknown: "0",
  sentence: "S",
  turn: "T",
  next: "J",
  previous: "K",
  repeat: "R",
  codebook: "C",
  helping: "+",
  hindering: "-",
  star: "*",
  memo: "M",
  walk: "O",
  open: "Enter",
  remove: "Delete",
  panel: "P",
  judge: "↑ → ↓ 0 ←",
  undo: "Ctrl+Z",
  redo: "Ctrl+Shift+Z",
} as const;

const names = Object.keys(keys).filter((name): name is keyof typeof keys => name in keys);

/** Lists the keys of the text under "?"; the text acts on them itself, and only while it has the focus. */
export function useShortcutList(): void {
  const t = useTranslations("coding.keys");
  const list = useMemo(() => names.map((name) => ({ keys: keys[name], label: t(name) })), [t]);
  useShortcuts(t("title"), list);
}
