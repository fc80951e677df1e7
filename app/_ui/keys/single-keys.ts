"use client";

import { useSyncExternalStore } from "react";

const storageKey = "single-keys";
const listeners = new Set<() => void>();

/** Whether shortcuts of one printing key act. On until the person turns them off; kept in this browser. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(storageKey) !== "off";
}

export function turnSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? "on" : "off");
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, singleKeysAreOn, () => true);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
