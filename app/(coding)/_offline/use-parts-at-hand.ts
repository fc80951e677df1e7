import { useEffect } from "react";
import { whenIdle } from "@/app/_live/when-idle";

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
  return Promise.all([
    import("@/app/_writing/memo-panel"),
    import("@/app/(coding)/_changing/recode-dialog"),
    import("@/app/(coding)/_changing/actions-dialog"),
    import("@/app/(coding)/_filter/filter-choices"),
  ]);
}
