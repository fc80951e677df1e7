"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { isKeyAction, type KeyAction } from "@/lib/keymap/keymap";
import { useActionRegistry } from "./registry-context";

type Acts = Readonly<Partial<Record<KeyAction, (() => void) | null>>>;

/**
 * Offers actions of the keymap for as long as the part is on the page: "?" lists them and the palette finds
 * those that can be run. Their keys are heard by the page, or by the part itself while it has the focus.
 */
export function useKeyActions(acts: Acts, heardBy: "page" | "part" = "page"): void {
  const registry = useActionRegistry();
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const names = Object.entries(acts)
    .map(([name, act]) => (act === null ? `${name}:listed` : name))
    .join(" ");
  useEffect(() => {
    const actions = names.split(" ").flatMap((entry) => {
      const [action = "", listed] = entry.split(":");
      if (!isKeyAction(action)) return [];
      return [{ action, heardBy, run: listed ? null : () => latest.current[action]?.() }];
    });
    return registry.add({ actions });
  }, [registry, names, heardBy]);
}
