import { useEffect, useRef } from "react";
import { isTyping } from "@/app/_ui/keys/is-typing";

/** Ctrl+Z and Ctrl+Shift+Z from anywhere on the page but a field or a dialog, which have their own. */
export function useUndoKeys(acts: { readonly undo: () => void; readonly redo: () => void }): void {
  const newest = useRef(acts);
  useEffect(() => {
    newest.current = acts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.key.toLowerCase() !== "z" || isTyping(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) newest.current.redo();
      else newest.current.undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
