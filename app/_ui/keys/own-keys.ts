"use client";

import { useSyncExternalStore } from "react";
import { asItCame, type KeyChoice, keyChoiceSchema } from "@/lib/keymap/key-choice";
import { type KeysInUse, keysInUse } from "@/lib/keymap/keys-in-use";

const asTheyCame = keysInUse(asItCame);
const listeners = new Set<() => void>();
let choice: KeyChoice = asItCame;
let inUse: KeysInUse = asTheyCame;

/** The keymap as the person who is signed in has it, for what handles a key press. */
export function ownKeys(): KeysInUse {
  return inUse;
}

const channelName = "samenspraak.keys";

/** Every part of the page follows at once, and so do the person's other tabs. */
export function spreadKeyChoice(next: KeyChoice): void {
  takeKeyChoice(next);
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(next);
  channel.close();
}

/** Follows what another tab changes; the answer stops it. */
export function followKeyChoice(): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    const told = keyChoiceSchema.safeParse(data);
    if (told.success) takeKeyChoice(told.data);
  };
  return () => channel.close();
}

/** Every part of the page follows at once. */
export function takeKeyChoice(next: KeyChoice): void {
  if (JSON.stringify(next) === JSON.stringify(choice)) return;
  choice = next;
  inUse = keysInUse(next);
  for (const listener of listeners) listener();
}

export function useOwnKeys(): KeysInUse {
  return useSyncExternalStore(subscribe, ownKeys, () => asTheyCame);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
