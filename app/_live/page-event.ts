import type { WorkEvent } from "@/db/reads/coding/watch-work";
import type { SummaryEvent } from "@/db/reads/writing/watch-summaries";
import type { StudyPresence } from "@/lib/presence/presence";

/**
 * What the stream tells; "rights": with which it was opened, as a page names its own; "missed": from before now anything
 * may have changed, unheard.
 */
export type PageEvent =
  | WorkEvent
  | SummaryEvent
  | { readonly kind: "presence"; readonly studies: readonly StudyPresence[] }
  | { readonly kind: "rights"; readonly rights: string }
  | { readonly kind: "missed" };
