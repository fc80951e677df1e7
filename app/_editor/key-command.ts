import type { Polarity, Stance } from "@/lib/stance/stance";

/** What a key asks for while the text has the focus. */
export type KeyCommand =
  /** The theme on this place of the codebook, counted from 1. */
  | { readonly kind: "theme"; readonly place: number }
  | { readonly kind: "factor"; readonly polarity: Polarity }
  | {
      readonly kind:
        | "select-sentence"
        | "select-turn"
        | "next-turn"
        | "previous-turn"
        | "repeat"
        | "star"
        | "memo"
        | "walk"
        | "open"
        | "remove"
        | "codebook"
        | "panel"
        | "escape"
        | "undo"
        | "redo"
        | "help";
    };

/** What of a key press decides. */
export type PressedKey = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const commandByLetter = {
  s: "select-sentence",
  t: "select-turn",
  j: "next-turn",
  k: "previous-turn",
  r: "repeat",
  m: "memo",
  o: "walk",
  c: "codebook",
  p: "panel",
  "?": "help",
} as const;

const commandByNamedKey = { Delete: "remove", Backspace: "remove", Escape: "escape", Enter: "open" } as const;

/** The command of a key, or null. Keys that print are left out where the person turned single keys off. */
export function keyCommand(press: PressedKey, singleKeys: boolean): KeyCommand | null {
  if (press.ctrlKey || press.metaKey) return press.altKey ? null : historyCommand(press);
  if (press.altKey) return null;
  if (isNamed(press.key)) return press.shiftKey ? null : { kind: commandByNamedKey[press.key] };
  if (!singleKeys) return null;
  if (press.key === "*") return { kind: "star" };
  const place = digitOf(press);
  if (place !== null) return place === 0 ? null : { kind: "theme", place };
  if (press.key === "+" || press.key === "=") return { kind: "factor", polarity: "bevorderend" };
  if (press.key === "-") return { kind: "factor", polarity: "belemmerend" };
  const letter = press.key.toLowerCase();
  return isLetter(letter) ? { kind: commandByLetter[letter] } : null;
}

/** The stance that a key chooses: null for none, "escape" to choose nothing, undefined for any other key. */
export function stanceOfKey(press: PressedKey): Stance | null | "escape" | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.key === "ArrowUp") return "verbeterd";
  if (press.key === "ArrowRight") return "gelijk";
  if (press.key === "ArrowDown") return "verslechterd";
  if (press.key === "Enter") return null;
  if (press.key === "Escape") return "escape";
  return digitOf(press) === 0 ? "onbekend" : undefined;
}

/**
 * The digit of a key of the upper row or the number pad, by its place: Belgian keyboards print digits with
 * shift and others without. With shift only where a digit is printed, for elsewhere it is "*" or "+".
 */
export function digitOf(press: PressedKey): number | null {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
  if (digit === undefined || (press.shiftKey && !/^[0-9]$/.test(press.key))) return null;
  return Number(digit);
}

function historyCommand(press: PressedKey): KeyCommand | null {
  const letter = press.key.toLowerCase();
  if (letter === "z") return { kind: press.shiftKey ? "redo" : "undo" };
  return letter === "y" && !press.shiftKey ? { kind: "redo" } : null;
}

function isLetter(key: string): key is keyof typeof commandByLetter {
  return Object.hasOwn(commandByLetter, key);
}

function isNamed(key: string): key is keyof typeof commandByNamedKey {
  return Object.hasOwn(commandByNamedKey, key);
}
