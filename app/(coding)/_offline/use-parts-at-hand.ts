import { useEffect } from "react";
import { whenIdle } from "@/app/_live/when-idle";
import { loadActionsDialog, loadFilterChoices, loadMemoPanel, loadRecodeDialog } from "./parts";

/** The text, its codings and its editor come first. */
const afterMs = 3_000;

/**
 * Fetches what opens on demand once the page is at rest: an interview that is open goes on without a connection
 * (SAFETY, rule 3), and could not fetch it then.
 */
export function usePartsAtHand(): void {
  useEffect(() => {
    const soon = setTimeout(() => whenIdle(() => void fetchParts().catch(() => undefined)), afterMs);
    return () => clearTimeout(soon);
  }, []);
}

function fetchParts(): Promise<unknown> {
  return Promise.all([loadMemoPanel(), loadRecodeDialog(), loadActionsDialog(), loadFilterChoices()]);
}
