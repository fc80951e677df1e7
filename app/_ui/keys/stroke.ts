/** What of a key press decides which stroke it is. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * The name of a stroke as shortcuts write it: "S", "?", "Ctrl+K", "Shift+ArrowRight". A Mac's command key
 * counts as Ctrl. Shift is named only with keys that print nothing, for "?" already holds it.
 */
export function strokeOf(press: KeyPress): string {
  const prints = press.key.length === 1;
  const held = [
    press.ctrlKey || press.metaKey ? "Ctrl" : null,
    press.altKey ? "Alt" : null,
    press.shiftKey && (!prints || press.ctrlKey || press.metaKey) ? "Shift" : null,
  ];
  return [...held.filter((name) => name !== null), prints ? press.key.toUpperCase() : press.key].join("+");
}

/** Whether the stroke is one printing key alone, which WCAG 2.1.4 lets people turn off. */
export function isSingleKey(stroke: string): boolean {
  return stroke.length === 1;
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
