/** ISO 8601 in UTC with milliseconds, as Date's toISOString gives it. */
export type Moment = string;

/** When the row was written; null where the source does not say, and the import's own moment then stands. */
export type Written = { readonly writtenAt: Moment | null };
