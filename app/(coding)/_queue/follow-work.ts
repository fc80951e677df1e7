import { followEvents, type WorkEvent } from "@/app/_live/follow-events";

export type { WorkEvent } from "@/app/_live/follow-events";

/** Follows what changes in the work on interviews. Gives what stops following. */
export function followWork(heard: (event: WorkEvent | { readonly kind: "missed" }) => void): () => void {
  return followEvents((event) => {
    if (event.kind !== "summary-saved") heard(event);
  });
}
