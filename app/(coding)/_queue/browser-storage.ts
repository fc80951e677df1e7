import type { KeyValueStore } from "./kept-operations";

/**
 * The browser's storage, asked for only when it is used: a page made on the server has none. Where a browser
 * has switched it off nothing is kept, and keeping throws.
 */
export function browserStorage(which: "localStorage" | "sessionStorage"): KeyValueStore {
  const storage = (): Storage | null => {
    try {
      return window[which];
    } catch {
      return null;
    }
  };
  return {
    get length() {
      return storage()?.length ?? 0;
    },
    key: (at) => storage()?.key(at) ?? null,
    getItem: (key) => storage()?.getItem(key) ?? null,
    setItem: (key, value) => {
      const kept = storage();
      if (kept === null) throw new Error("this browser keeps nothing");
      kept.setItem(key, value);
    },
    removeItem: (key) => storage()?.removeItem(key),
  };
}
