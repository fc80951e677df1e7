import { useEffect } from "react";
import { useLatest } from "./use-latest";

/** Undo and redo from anywhere on the screen but a field, which has its own. The text sees its keys itself. */
export function useHistoryKeys(undo: () => void, redo: () => void): void {
  const acts = useLatest({ undo, redo });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
      if (event.target instanceof HTMLTextAreaElement || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      if (event.shiftKey) acts.redo();
      else acts.undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [acts]);
}
