"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import type { Command } from "./action-registry";
import { useActionRegistry } from "./registry-context";

/** Lets the palette find what can be done here and has no key, for as long as the part is on the page. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useActionRegistry();
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  const shown = JSON.stringify(commands.map(({ id, label, words }) => [id, label, words]));
  useEffect(() => {
    const stable = namesIn(shown).map(({ id, label, words }) => ({
      ...{ id, label, words },
      run: () => latest.current.find((command) => command.id === id)?.run(),
    }));
    return registry.add({ commands: stable });
  }, [registry, shown]);
}

/** The one cast: what was written two lines above. */
function namesIn(shown: string): { readonly id: string; readonly label: string; readonly words: string }[] {
  const triples = JSON.parse(shown) as [string, string, string | null][];
  return triples.map(([id, label, words]) => ({ id, label, words: words ?? "" }));
}
