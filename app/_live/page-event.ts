import type { WorkEvent } from "@/db/reads/coding/watch-work";
import type { SummaryEvent } from "@/db/reads/writing/watch-summaries";
import type { StudyPresence } from "@/lib/presence/presence";

/** What a page was made with: its viewer's rights, and which build of the app made it. */
export type MadeWith = { readonly rights: string; readonly build: string };

/**
 * What the stream tells; "made-with": as pages are made since it was opened; "missed": from before now anything may
 * have changed, unheard.
 */
export type PageEvent =
  | WorkEvent
  | SummaryEvent
  | { readonly kind: "presence"; readonly studies: readonly StudyPresence[] }
  | ({ readonly kind: "made-with" } & MadeWith)
  | { readonly kind: "missed" };
