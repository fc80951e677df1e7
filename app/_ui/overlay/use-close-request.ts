import { useEffect, useRef } from "react";

/** A browser's own way of closing what lies over a page: Android's Back, and Escape. Not every browser has it. */
type CloseWatcher = EventTarget & { readonly destroy: () => void };

declare global {
  interface Window {
    readonly CloseWatcher?: new () => CloseWatcher;
  }
}

/** While something lies over the page: hears Back on a phone and Escape, wherever the focus is. */
export function useCloseRequest(isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (!isOpen) return;
    if (window.CloseWatcher !== undefined) {
      const watcher = new window.CloseWatcher();
      watcher.addEventListener("close", () => close.current());
      return () => watcher.destroy();
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOpen]);
}
