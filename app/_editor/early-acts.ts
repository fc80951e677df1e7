type EarlyActs = {
  readonly pressed: readonly KeyboardEvent[];
  readonly scrolled: () => boolean;
  readonly stop: () => void;
};

declare global {
  interface Window {
    earlyActs?: EarlyActs;
  }
}

/** Keeps the keys that are pressed before the text can hear them, and whether it was scrolled till then. */
export const keepEarlyActs = `(() => {
  const pressed = [];
  let scrolled = false;
  const press = (event) => event.target === document.body && pressed.push(event);
  const scroll = () => { scrolled = true; };
  addEventListener("keydown", press);
  addEventListener("scroll", scroll, { capture: true, passive: true });
  const stop = () => {
    removeEventListener("keydown", press);
    removeEventListener("scroll", scroll, { capture: true });
  };
  window.earlyActs = { pressed, scrolled: () => scrolled, stop };
})();`;

/** Whether anything of the page was scrolled before its scripts came. */
export function scrolledEarly(): boolean {
  return window.earlyActs?.scrolled() ?? false;
}

/** Gives the text, once it has the focus, the keys that were meant for it, in their order. */
export async function replayEarlyKeys(text: HTMLElement): Promise<void> {
  const early = window.earlyActs;
  if (early === undefined) return;
  delete window.earlyActs;
  early.stop();
  for (const { defaultPrevented, key, code, shiftKey, ctrlKey, altKey, metaKey } of early.pressed) {
    if (defaultPrevented) continue;
    const again = { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true };
    text.dispatchEvent(new KeyboardEvent("keydown", again));
    // What one key does to the page is there before the next.
    await Promise.resolve();
  }
}
