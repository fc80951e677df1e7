import { useSyncExternalStore } from "react";
import type { Passage } from "@/lib/passage/passage";

/** Where the coder is in the text. */
export type Place = {
  readonly passage: Passage | null;
  /** The caret, as an offset of the transcript's text. */
  readonly caret: number;
  /** While the mouse still draws the selection. */
  readonly dragging: boolean;
};

export type PlaceStore = {
  readonly get: () => Place;
  readonly set: (change: Partial<Place>) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

/** Keeps the place outside React, so that moving the caret redraws only what shows it. */
export function createPlaceStore(): PlaceStore {
  let place: Place = { passage: null, caret: 0, dragging: false };
  const listeners = new Set<() => void>();
  return {
    get: () => place,
    set(change) {
      place = { ...place, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

const start: Place = { passage: null, caret: 0, dragging: false };

export function usePlace(store: PlaceStore): Place {
  return useSyncExternalStore(store.subscribe, store.get, () => start);
}
