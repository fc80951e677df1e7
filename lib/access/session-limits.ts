/** How long a sign-in lasts: without use, and in all. Source: SAFETY, rule 7. */
export const sessionLimits = { idleMinutes: 20, absoluteHours: 8 } as const;
