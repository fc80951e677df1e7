import type { ThemeId } from "@/lib/study/ids";
import type { AssignmentInSight } from "./coding-operation";

/** Why a coder can't work on a theme of an interview now. */
export type Lock = "not-assigned" | "finished";

/**
 * Gives what keeps a viewer from coding and judging this theme, or null where nothing does: they need an
 * assignment that asks for it and that they have not finished. Source: SAFETY, rule 2.
 */
export function lockOn(assignments: readonly AssignmentInSight[], theme: ThemeId): Lock | null {
  const asking = assignments.filter(({ themes }) => themes.includes(theme));
  if (asking.length === 0) return "not-assigned";
  return asking.every(({ standing }) => standing === "finished") ? "finished" : null;
}

/** The same for the interview as a whole: null where at least one theme can be worked on. */
export function lockOnInterview(assignments: readonly AssignmentInSight[]): Lock | null {
  if (assignments.length === 0) return "not-assigned";
  return assignments.every(({ standing }) => standing === "finished") ? "finished" : null;
}
