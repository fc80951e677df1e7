"use client";

/** Shared by the tabs of a browser: whoever works in one of them is at work. */
const key = "samenspraak.active";
const writtenEveryMs = 2000;
const signs = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

let own = 0;

/** When somebody last did something in any tab of this browser, in milliseconds of the clock. */
export function lastActiveMs(): number {
  const kept = Number(read() ?? 0);
  const nowMs = Date.now();
  // A clock that was set back must not make a session endless.
  return Math.max(own, kept <= nowMs ? kept : 0);
}

export function noteActivity(): void {
  const nowMs = Date.now();
  const due = nowMs - own >= writtenEveryMs;
  own = nowMs;
  if (due) write(String(nowMs));
}

/** Notes what the person does, until it is told to stop. */
export function watchActivity(): () => void {
  noteActivity();
  const options = { capture: true, passive: true };
  for (const sign of signs) window.addEventListener(sign, noteActivity, options);
  return () => {
    for (const sign of signs) window.removeEventListener(sign, noteActivity, options);
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage that is shut off: then each tab counts for itself.
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}
