"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Findable } from "./findable";
import { useActionRegistry } from "./registry-context";

type Held = { readonly name: string; readonly found: readonly Findable[]; readonly atMs: number };

/** A list this old is shown, and read anew meanwhile. */
const freshMs = 30_000;
/** What was read last, for the next time that the palette opens on the same study. */
let held: Held | null = null;

export type Findables = {
  readonly found: readonly Findable[];
  readonly state: "here" | "loading" | "failed";
};

const none: readonly Findable[] = [];

/** What the page's source gives: asked for once the palette is opened, never before. */
export function useFindables(isOpen: boolean): Findables {
  const registry = useActionRegistry();
  const source = useSyncExternalStore(registry.subscribe, registry.source, () => null);
  const [now, setNow] = useState<Held | null>(null);
  const [failedName, setFailedName] = useState<string | null>(null);
  useEffect(() => {
    if (!isOpen || source === null) return;
    if (held?.name === source.name) setNow(held);
    if (held?.name === source.name && Date.now() - held.atMs < freshMs) return;
    let left = false;
    void source.load().then((found) => {
      if (left) return;
      setFailedName(found === null ? source.name : null);
      if (found === null) return;
      held = { name: source.name, found, atMs: Date.now() };
      setNow(held);
    });
    return () => {
      left = true;
    };
  }, [isOpen, source]);
  if (source === null) return { found: none, state: "here" };
  if (now?.name === source.name) return { found: now.found, state: "here" };
  return { found: none, state: failedName === source.name ? "failed" : "loading" };
}
