import "server-only";
import type { Moment } from "@/lib/interchange/written";

/** An archive's moments as Dates. Where it does not say when something was written, the import's own stands. */
export type Moments = {
  readonly written: (moment: Moment | null) => Date;
  readonly orNull: (moment: Moment | null) => Date | null;
};

/** Reads an archive's moments, for an import at `now`. */
export function momentsOf(now: Date): Moments {
  return {
    written: (moment) => (moment === null ? now : new Date(moment)),
    orNull: (moment) => (moment === null ? null : new Date(moment)),
  };
}
