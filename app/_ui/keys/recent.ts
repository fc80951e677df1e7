/** How many places and commands are remembered. */
const kept = 12;
const storageKey = "samenspraak.recent";

/** The addresses and commands that were used last in this tab, newest first: ids alone, and gone with the tab. */
export function recentIds(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

export function rememberRecent(id: string): void {
  try {
    const ids = [id, ...recentIds().filter((other) => other !== id)].slice(0, kept);
    sessionStorage.setItem(storageKey, JSON.stringify(ids));
  } catch {
    // A browser that keeps nothing has no recent ones.
  }
}
