"use client";

import type { Refusal } from "@/lib/result";

const here = new EventTarget();

/** Has this page ask the server at once who is signed in. */
export function askWhoIsSignedIn(): void {
  here.dispatchEvent(new Event("ask"));
}

/**
 * Asks where something was refused as nobody's, or another's: the page then covers itself until the same person
 * signed in again, and what was typed on it stays.
 */
export function askIfSignedOut({ kind }: Refusal): void {
  if (kind === "not-signed-in" || kind === "other-user") askWhoIsSignedIn();
}

/** Calls back when the page should ask; gives what stops it. */
export function onAskWhoIsSignedIn(callback: () => void): () => void {
  here.addEventListener("ask", callback);
  return () => here.removeEventListener("ask", callback);
}
