/** The channel on which the database tells that someone came or went; the payload is their account's id. */
export const presenceChannel = "samenspraak_presence";

/** An open stream beats this often, and counts as open for so long after a beat: a process may have died. */
export const presenceLimits = { beatMs: 8_000, lastsSeconds: 20 } as const;

/** For so long a stream that was closed still counts: a page that is reloaded, or another tab, opens the next. */
export const graceSeconds = 2;

/** Who of a study is signed in now and has the app open, besides the viewer: names alone (SAFETY, rule 2). */
export type StudyPresence = { readonly study: string; readonly names: readonly string[] };
