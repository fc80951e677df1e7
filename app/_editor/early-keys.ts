type EarlyKeys = { readonly pressed: readonly KeyboardEvent[]; readonly stop: () => void };

declare global {
  interface Window {
    earlyKeys?: EarlyKeys;
  }
}

/** Keeps the keys that are pressed before the text can hear them; stands in the page before its scripts do. */
export const keepEarlyKeys = `(() => {
  const pressed = [];
  const keep = (event) => event.target === document.body && pressed.push(event);
  addEventListener("keydown", keep);
  window.earlyKeys = { pressed, stop: () => removeEventListener("keydown", keep) };
})();`;

/** Gives the text, once it has the focus, the keys that were meant for it, in their order. */
export async function replayEarlyKeys(text: HTMLElement): Promise<void> {
  const early = window.earlyKeys;
  if (early === undefined) return;
  delete window.earlyKeys;
  early.stop();
  for (const { defaultPrevented, key, code, shiftKey, ctrlKey, altKey, metaKey } of early.pressed) {
    if (defaultPrevented) continue;
    const again = { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true };
    text.dispatchEvent(new KeyboardEvent("keydown", again));
    // What one key does to the page is there before the next.
    await Promise.resolve();
  }
}
