import { accept, type Result, refuse } from "@/lib/result";
import type { KeyChoice } from "./key-choice";
import { type KeyAction, keyLineOf, keymap } from "./keymap";
import { clash, keysInUse, meet } from "./keys-in-use";

export type KeyRefusal =
  /** Another action has these keys where both are heard. */
  | { readonly kind: "key-taken"; readonly by: KeyAction }
  /** The browser, a field or moving through the text needs it. */
  | { readonly kind: "key-reserved" }
  | { readonly kind: "key-fixed" };

/**
 * Gives an action other keys, none (null), or with undefined those of the keymap again. Refused where another
 * action has them, or where they are needed for something else: a person never loses a key without a word.
 */
export function chooseKey(
  choice: KeyChoice,
  action: KeyAction,
  keys: string | null | undefined,
): Result<KeyChoice, KeyRefusal> {
  const line = keyLineOf(action);
  if (line.fixed) return refuse({ kind: "key-fixed" });
  const { [action]: _before, ...others } = choice.changed;
  if (keys === null) return accept({ ...choice, changed: { ...others, [action]: null } });
  if (keys !== undefined && !line.keys.includes(keys) && !mayBeChosen(keys))
    return refuse({ kind: "key-reserved" });
  const inUse = keysInUse({ ...choice, changed: { ...others, [action]: null } });
  const wanted = keys === undefined ? line.keys : [keys];
  const holder = keymap.find(
    (other) =>
      other.action !== action &&
      meet(line.scope, other.scope) &&
      inUse.setKeysOf(other.action).some((held) => wanted.some((one) => clash(held, one))),
  );
  if (holder !== undefined) return refuse({ kind: "key-taken", by: holder.action });
  const isOwn = keys !== undefined && !(line.keys.length === 1 && line.keys[0] === keys);
  return accept({ ...choice, changed: isOwn ? { ...others, [action]: keys } : others });
}

/** Every key of the keymap again. */
export function asKeymap(choice: KeyChoice): KeyChoice {
  return { ...choice, changed: {} };
}

/** Function keys that browsers leave to the page, and Alt with a letter that opens no menu. */
const freeKeys = /^(?:F2|F4|F8|F9|Alt\+[A-Z]|Alt\+Shift\+[A-Z])$/;
const menuKeys = ["Alt+D", "Alt+E", "Alt+F"];

/** A key that prints, but a digit or a space; after each other at most two of them; or one of the free keys. */
function mayBeChosen(keys: string): boolean {
  const strokes = keys.split(" ");
  if (strokes.length === 1 && freeKeys.test(keys)) return !menuKeys.includes(keys);
  return (
    strokes.length <= 2 && strokes.every((stroke) => [...stroke].length === 1 && !/[0-9\s]/.test(stroke))
  );
}
