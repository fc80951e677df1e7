"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { createPortal } from "react-dom";

type SlotStore = {
  /** Where the slot stands; the last one opened where it stands twice (in a drawer and beside the page). */
  readonly elementOf: (name: string) => HTMLElement | null;
  readonly isFilled: (name: string) => boolean;
  readonly open: (name: string, element: HTMLElement) => () => void;
  readonly fill: (name: string) => () => void;
  readonly subscribe: (changed: () => void) => () => void;
};

const SlotContext = createContext<SlotStore | null>(null);

/** Lets a page put parts in the frame around it, which is drawn above the page. */
export function SlotProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createSlotStore);
  return <SlotContext value={store}>{children}</SlotContext>;
}

/** A place in the frame; it shows its children until the page fills it. */
export function Slot({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  const store = useSlotStore();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const filled = useSyncExternalStore(
    store.subscribe,
    () => store.isFilled(name),
    () => false,
  );
  useLayoutEffect(() => (element === null ? undefined : store.open(name, element)), [store, name, element]);
  return <div ref={setElement}>{filled ? null : children}</div>;
}

/** Shows its children in the slot of this name, wherever that stands. */
export function InSlot({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const store = useSlotStore();
  const element = useSyncExternalStore(
    store.subscribe,
    () => store.elementOf(name),
    () => null,
  );
  useLayoutEffect(() => (element === null ? undefined : store.fill(name)), [store, name, element]);
  return element === null ? null : createPortal(children, element);
}

function useSlotStore(): SlotStore {
  const store = useContext(SlotContext);
  if (store === null) throw new RangeError("A slot needs the SlotProvider above it.");
  return store;
}

function createSlotStore(): SlotStore {
  const opened: { readonly name: string; readonly element: HTMLElement }[] = [];
  const filled: string[] = [];
  const listeners = new Set<() => void>();
  const put = <T,>(list: T[], entry: T) => {
    list.push(entry);
    for (const listener of listeners) listener();
    return () => {
      list.splice(list.indexOf(entry), 1);
      for (const listener of listeners) listener();
    };
  };
  return {
    elementOf: (name) => opened.findLast((one) => one.name === name)?.element ?? null,
    isFilled: (name) => filled.includes(name),
    open: (name, element) => put(opened, { name, element }),
    fill: (name) => put(filled, name),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
