import type { StudyPresence } from "@/lib/presence/presence";
import type { OperationId } from "@/lib/study/ids";

/**
 * That work on an interview changed, or that its text has a newer version. Only of the viewer's own work the
 * operation is named.
 */
export type WorkEvent = {
  readonly kind: "work-changed" | "transcript-changed";
  readonly study: string;
  readonly interview: string;
  readonly operation?: OperationId;
};

/** That a case's summary was saved, and which of its states stands now. */
export type SummaryEvent = {
  readonly kind: "summary-saved";
  readonly study: string;
  readonly case: string;
  readonly version: number;
  readonly revision: number;
};

/** What the stream tells; "missed": from before now anything may have changed, unheard. */
export type PageEvent =
  | WorkEvent
  | SummaryEvent
  | { readonly kind: "presence"; readonly studies: readonly StudyPresence[] }
  | { readonly kind: "missed" };
