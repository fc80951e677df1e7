"use client";

import { useEffect } from "react";
import type { FindableSource } from "./findable";
import { useActionRegistry } from "./registry-context";

/** Gives the palette more to find for as long as the part is on the page. Keep the source the same. */
export function usePaletteSource(source: FindableSource): void {
  const registry = useActionRegistry();
  useEffect(() => registry.add({ source }), [registry, source]);
}
