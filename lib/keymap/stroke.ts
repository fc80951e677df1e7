/** What of a key press decides which stroke it is. */
export type KeyPress = {
  readonly key: string;
  /** The key's place on the keyboard, whatever is printed on it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * The name of a stroke as the keymap writes it: "S", "?", "Ctrl+K", "Shift+ArrowRight". A Mac's command key
 * counts as Ctrl. Shift is named only with keys that print nothing, for "?" already holds it; so is Alt with a
 * symbol, which many keyboards print only with AltGr ("[" on a Belgian one). Digits go by their place.
 */
export function strokeOf(press: KeyPress): string {
  const ctrl = press.ctrlKey || press.metaKey;
  const digit = ctrl || press.altKey ? null : digitOf(press);
  if (digit !== null) return String(digit);
  const prints = press.key.length === 1;
  if (prints && press.altKey && !press.metaKey && !/[a-z0-9]/i.test(press.key)) return press.key;
  const held = [
    ctrl ? "Ctrl" : null,
    press.altKey ? "Alt" : null,
    press.shiftKey && (!prints || ctrl || press.altKey) ? "Shift" : null,
  ];
  return [...held.filter((name) => name !== null), prints ? press.key.toUpperCase() : press.key].join("+");
}

/**
 * The digit of a key of the upper row or the number pad, by its place: Belgian keyboards print digits with
 * shift and others without. With shift only where a digit is printed, for elsewhere it is "*" or "+".
 */
export function digitOf(press: Pick<KeyPress, "key" | "code" | "shiftKey">): number | null {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
  if (digit === undefined || (press.shiftKey && !/^[0-9]$/.test(press.key))) return null;
  return Number(digit);
}

/** Whether these keys begin with one printing key alone, which WCAG 2.1.4 lets people turn off. */
export function isSingleKey(keys: string): boolean {
  return [...(keys.split(" ")[0] ?? "")].length === 1;
}

export type Progress =
  | { readonly kind: "complete"; readonly keys: string }
  | { readonly kind: "waiting"; readonly strokes: readonly string[] }
  | { readonly kind: "none" };

/**
 * Where a stroke leads, given the strokes before it. A stroke that does not follow on starts afresh, so
 * "G G Z" still reaches "G Z".
 */
export function advance(before: readonly string[], stroke: string, known: readonly string[]): Progress {
  const keys = [...before, stroke].join(" ");
  if (known.includes(keys)) return { kind: "complete", keys };
  if (known.some((other) => other.startsWith(`${keys} `)))
    return { kind: "waiting", strokes: [...before, stroke] };
  return before.length > 0 ? advance([], stroke, known) : { kind: "none" };
}
