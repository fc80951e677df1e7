/** For tests: the moment at which everything in the sample was written. */
export const sampledAt = "2026-02-03T09:30:00.125Z";
export const written = { writtenAt: sampledAt } as const;
