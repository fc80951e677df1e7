import type { WorkState } from "./visible-work";

/**
 * Whether every coder of the study may know of the work on an interview and theme, so that what all of them
 * read may point at it: all have finished, and a supervisor has released it. Source: SAFETY, rule 2.
 */
export function isOpenToAll(work: WorkState): boolean {
  return work.released && work.assignments.every(({ finished }) => finished);
}
