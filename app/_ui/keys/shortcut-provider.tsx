"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { isTyping } from "./is-typing";
import {
  createShortcutRegistry,
  type Shortcut,
  type ShortcutRegistry,
  shortcutFor,
} from "./shortcut-registry";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { singleKeysAreOn } from "./single-keys";
import { advance, isSingleKey, strokeOf } from "./stroke";

const RegistryContext = createContext<ShortcutRegistry | null>(null);

/** Strokes that follow each other within this time belong together: long enough for one finger. */
const sequenceMs = 1500;

/** Listens to the keys of the whole page, and shows them all at "?". */
export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createShortcutRegistry);
  const [shown, setShown] = useState(false);
  useEffect(() => listen(registry), [registry]);
  return (
    <RegistryContext value={registry}>
      <ShowShortcuts onShow={() => setShown(true)} />
      {children}
      <ShortcutsDialog registry={registry} isOpen={shown} onOpenChange={setShown} />
    </RegistryContext>
  );
}

/** Gives the page these shortcuts for as long as the part is on it; "?" lists them under the title. */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]): void {
  const registry = useShortcutRegistry();
  useEffect(() => registry.add({ title, shortcuts }), [registry, title, shortcuts]);
}

export function useShortcutRegistry(): ShortcutRegistry {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new RangeError("Shortcuts need the ShortcutProvider above them.");
  return registry;
}

function ShowShortcuts({ onShow }: { readonly onShow: () => void }) {
  const t = useTranslations("shell.shortcuts");
  const title = t("everywhere");
  const label = t("show");
  const shortcuts = useMemo(() => [{ keys: "?", label, run: onShow }], [label, onShow]);
  useShortcuts(title, shortcuts);
  return null;
}

function listen(registry: ShortcutRegistry): () => void {
  let before: readonly string[] = [];
  let lastAtMs = 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.defaultPrevented ||
      event.isComposing ||
      ["Control", "Shift", "Alt", "Meta"].includes(event.key)
    )
      return;
    const stroke = strokeOf(event);
    if (isTyping(event.target) && !event.ctrlKey && !event.metaKey) return;
    if (isSingleKey(stroke) && !singleKeysAreOn()) return;
    if (event.timeStamp - lastAtMs > sequenceMs) before = [];
    lastAtMs = event.timeStamp;
    const known = registry
      .groups()
      .flatMap((group) => group.shortcuts.flatMap((one) => (one.run ? [one.keys] : [])));
    const progress = advance(before, stroke, known);
    before = progress.kind === "waiting" ? progress.strokes : [];
    if (progress.kind !== "complete") return;
    event.preventDefault();
    shortcutFor(registry.groups(), progress.keys)?.run?.();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
