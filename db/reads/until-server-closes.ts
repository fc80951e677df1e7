import "server-only";
import { untilClosing } from "@/db/client";

/** Aborted when the process stops, so that open streams end with it. */
export function untilServerCloses(): Promise<AbortSignal> {
  return untilClosing();
}
