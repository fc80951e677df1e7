import { useCallback, useState } from "react";
import { usePainted } from "./use-painted";

/** What a screen reader is told, and how to tell it. The same words again are heard again. */
export function useAnnouncer(): { readonly said: string; readonly announce: (words: string) => void } {
  const [said, setSaid] = useState("");
  const announce = useCallback((words: string) => {
    setSaid((before) => (before === words ? `${words}\u00a0` : words));
  }, []);
  return { said: usePainted(said), announce };
}
