import type { AssignmentInSight } from "@/lib/coding/coding-operation";
import { type Lock, lockOn } from "@/lib/coding/lock-on";
import type { ThemeId } from "@/lib/study/ids";

/**
 * Gives what keeps a coder from scoring a statement of an interview, or null where nothing does: it goes with
 * its theme where they were asked that theme, else with the first assignment that they got of the interview.
 * The same stands in the database's trigger. Source: SAFETY, rule 2.
 */
export function lockOnStatement(
  assignments: readonly AssignmentInSight[],
  theme: ThemeId | null,
): Lock | null {
  const own = theme === null ? "not-assigned" : lockOn(assignments, theme);
  if (own !== "not-assigned") return own;
  const [first] = assignments;
  if (first === undefined) return "not-assigned";
  return first.standing === "finished" ? "finished" : null;
}
