/** How an assignment of the writer's on the interview stands now. */
export type StandingAssignment = {
  readonly state: "started" | "finished" | "reopened" | "withdrawn" | null;
  /** When it came to stand so; null before anything happened. */
  readonly since: Date | null;
};

/**
 * Whether a writer's memo on an interview, or on one of its turns, is fixed because they finished. One that
 * was begun before is fixed while an assignment is finished that was finished since; a new one can't be begun
 * while the writer has finished work on the interview and none is open. Source: SAFETY, rule 2; a trigger of
 * the database holds the same.
 */
export function isMemoFrozen(assignments: readonly StandingAssignment[], begunAt: Date | null): boolean {
  const finished = assignments.filter(({ state }) => state === "finished");
  if (begunAt === null) {
    const isOpen = assignments.some(({ state }) => state !== "finished" && state !== "withdrawn");
    return finished.length > 0 && !isOpen;
  }
  return finished.some(({ since }) => since !== null && since >= begunAt);
}
