"use client";

const here = new EventTarget();

/** Has this page ask the server at once who is signed in: something was refused as nobody's, or another's. */
export function askWhoIsSignedIn(): void {
  here.dispatchEvent(new Event("ask"));
}

/** Calls back when the page should ask; gives what stops it. */
export function onAskWhoIsSignedIn(callback: () => void): () => void {
  here.addEventListener("ask", callback);
  return () => here.removeEventListener("ask", callback);
}
