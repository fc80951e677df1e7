import { advance, isSingleKey, strokeOf } from "@/lib/keymap/stroke";
import type { ActionRegistry } from "./action-registry";
import { isTyping } from "./is-typing";
import { ownKeys } from "./own-keys";

/** Strokes that follow each other within this time belong together: long enough for one finger. */
const sequenceMs = 1500;

let before: readonly string[] = [];
let lastAtMs = 0;

/** Whether this key press follows on one that waits for more: then it is the page's, also in the text. */
export function followsOn(event: KeyboardEvent): boolean {
  return before.length > 0 && event.timeStamp - lastAtMs <= sequenceMs;
}

/** Hears the keys of the whole page, which act on what its parts offer. */
export function listenForKeys(registry: ActionRegistry): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.defaultPrevented ||
      event.isComposing ||
      ["Control", "Shift", "Alt", "AltGraph", "Meta"].includes(event.key)
    )
      return;
    const stroke = strokeOf(event);
    if (isTyping(event.target) && !event.ctrlKey && !event.metaKey) return;
    const keys = ownKeys();
    if (isSingleKey(stroke) && !keys.single) return;
    if (!followsOn(event)) before = [];
    lastAtMs = event.timeStamp;
    const heard = registry
      .actions()
      .filter(({ heardBy, run }) => heardBy === "page" && run !== null)
      .flatMap(({ action }) => keys.keysOf(action).map((known) => ({ action, known })));
    const progress = advance(
      before,
      stroke,
      heard.map(({ known }) => known),
    );
    before = progress.kind === "waiting" ? progress.strokes : [];
    if (progress.kind === "none") return;
    event.preventDefault();
    const action = progress.kind === "complete" && heard.find(({ known }) => known === progress.keys)?.action;
    if (action) registry.run(action);
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
