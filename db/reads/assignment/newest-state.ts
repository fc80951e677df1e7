import "server-only";
import { sql } from "drizzle-orm";
import { type AssignmentStateKind, assignment, assignmentState } from "@/db/schema/assignment";
import type { AssignmentStanding } from "@/lib/coding/coding-operation";

/** The newest thing that happened to an assignment of the query around it; null: nothing yet. */
export const newestState = sql<AssignmentStateKind | null>`(
  select state.kind from ${assignmentState} state
   where state.assignment_id = ${assignment}."id" order by state.id desc limit 1)`;

/** Whether an assignment of the query around it was ever reopened: its work is no longer independent (SAFETY, rule 2). */
export const wasReopened = sql<boolean>`exists (
  select 1 from ${assignmentState} state where state.assignment_id = ${assignment}."id" and state.kind = 'reopened')`;

/** How an assignment stands; null once it is withdrawn. */
export function standingOf(state: AssignmentStateKind | null): AssignmentStanding | null {
  if (state === "withdrawn") return null;
  return state ?? "not-started";
}
