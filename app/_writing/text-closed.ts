const listeners = new Set<() => void>();

/** Hears when a text is closed on this page, which may leave words that the server lacks; gives what ends that. */
export function onTextClosed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellTextClosed(): void {
  for (const listener of listeners) listener();
}
