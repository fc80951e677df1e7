import { useEffect, useLayoutEffect, useRef } from "react";

type UndoKeys = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Whether what has the focus keeps these keys for itself. */
  readonly isKept: (target: EventTarget | null) => boolean;
};

/** Ctrl+Z and Ctrl+Shift+Z from anywhere on the page but where they are kept, or were taken already. */
export function useUndoKeys(keys: UndoKeys): void {
  const newest = useRef(keys);
  useLayoutEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { undo, redo, isKept } = newest.current;
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.key.toLowerCase() !== "z" || isKept(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
