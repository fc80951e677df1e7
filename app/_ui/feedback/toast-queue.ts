"use client";

import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";
import type { Tone } from "./notice";

export type ToastContent = {
  readonly text: string;
  readonly tone?: Tone;
  /** Takes it back; the button says "Ongedaan maken". */
  readonly undo?: () => void;
};

/** Long enough to read and to reach the button by keyboard; it waits while the pointer or focus is there. */
const shownMs = 10_000;

export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/**
 * Says what happened, at the foot of the page; a warning or error stays until it is closed. Gives what takes it
 * away before its time.
 */
export function showToast(content: ToastContent): () => void {
  const stays = content.tone === "warn" || content.tone === "error";
  const key = toastQueue.add(content, stays ? {} : { timeout: shownMs });
  return () => toastQueue.close(key);
}
