/** Chosen instead of a code: one that isn't there yet. A code has no space at its beginning. */
export const isNew = " new";
