"use client";

const channelName = "samenspraak.signed-in";
const here = new EventTarget();

/** Tells this tab and the others that someone signed in again; they ask the server who it is. */
export function tellSignedInAgain(): void {
  here.dispatchEvent(new Event("again"));
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/**
 * Calls back when someone signed in again after this page lost its session: what waited, such as unsent
 * changes or a stream, can go on. Gives what stops it.
 */
export function onSignedInAgain(callback: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", callback);
  here.addEventListener("again", callback);
  return () => {
    channel.close();
    here.removeEventListener("again", callback);
  };
}
