"use client";

import { createContext, useContext } from "react";
import type { ActionRegistry } from "./action-registry";

export const RegistryContext = createContext<ActionRegistry | null>(null);

export function useActionRegistry(): ActionRegistry {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new RangeError("Keys need the KeyProvider above them.");
  return registry;
}
