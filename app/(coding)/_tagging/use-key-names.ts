import { asPrinted } from "@/app/_ui/keys/kbd";
import { useOwnKeys } from "@/app/_ui/keys/own-keys";
import type { KeyAction } from "@/lib/keymap/keymap";

/** The key of an action as it is printed, and a name with that key behind it; without one the name alone. */
export function useKeyNames() {
  const { keysOf } = useOwnKeys();
  const keyOf = (action: KeyAction) => keysOf(action).slice(0, 1).map(asPrinted)[0];
  const withKey = (name: string, action: KeyAction) => [name, keyOf(action)].filter(Boolean).join(" · ");
  return { keyOf, withKey };
}
