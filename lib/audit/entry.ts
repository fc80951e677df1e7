/** What a log row says of a thing: ids, hashes, counts and kinds, never text. */
export type AuditSubject = Readonly<Record<string, string | number | boolean | null>>;

export type AuditEntry = {
  readonly chain: string;
  /** From 1, without gaps, within the chain. */
  readonly sequence: number;
  readonly studyId: string | null;
  readonly actorId: string | null;
  readonly actorKind: "person" | "operator" | "nobody";
  readonly verb: string;
  readonly subject: AuditSubject;
  /** ISO 8601, UTC, milliseconds. */
  readonly writtenAt: string;
};

/** The log that a change belongs to: its study's, or the platform's for accounts and sign-ins. */
export function chainOf(study: string | null): string {
  return study ?? "platform";
}

/** The verb by which the platform's chain notes that another chain was begun. */
export const chainOpened = "log.opened";

/** The bytes that are sealed: every field in a fixed order, keys of the subject sorted. */
export function canonicalEntry(entry: AuditEntry): string {
  const subject = Object.keys(entry.subject)
    .sort()
    .map((key) => [key, entry.subject[key]]);
  return JSON.stringify([
    entry.chain,
    entry.sequence,
    entry.studyId,
    entry.actorId,
    entry.actorKind,
    entry.verb,
    subject,
    entry.writtenAt,
  ]);
}
