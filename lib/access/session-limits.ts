/** How long a sign-in lasts: without use, and in all. Source: SAFETY, rule 7. */
export const sessionLimits = { idleMinutes: 20, absoluteHours: 8 } as const;

/** How long before the end a person is told, in seconds: time to answer, or to finish what is open. */
const warnSeconds = { idle: 120, absolute: 300 } as const;

/** Where a sign-in stands, with the whole seconds that are left of it. */
export type SessionPhase =
  | { readonly kind: "open" }
  | { readonly kind: "idle-soon" | "ends-soon"; readonly secondsLeft: number }
  | { readonly kind: "over" };

/**
 * Where a sign-in stands at a moment, all in milliseconds of one clock: `activeMs` when the person last did
 * something, `endsMs` when it ends however busy they are (null: not known).
 */
export function sessionPhase(at: {
  readonly nowMs: number;
  readonly activeMs: number;
  readonly endsMs: number | null;
}): SessionPhase {
  const idleLeft = Math.ceil((at.activeMs + sessionLimits.idleMinutes * 60_000 - at.nowMs) / 1000);
  const allLeft = at.endsMs === null ? Number.POSITIVE_INFINITY : Math.ceil((at.endsMs - at.nowMs) / 1000);
  if (idleLeft <= 0 || allLeft <= 0) return { kind: "over" };
  // The idle warning can be answered; the other only be heeded.
  if (idleLeft <= warnSeconds.idle) return { kind: "idle-soon", secondsLeft: Math.min(idleLeft, allLeft) };
  if (allLeft <= warnSeconds.absolute) return { kind: "ends-soon", secondsLeft: allLeft };
  return { kind: "open" };
}
