import type { MemberId } from "@/lib/study/ids";
import type { MemberRole } from "./member-role";

/** How far the work on one interview and one theme has come. */
export type WorkState = {
  readonly assignments: readonly {
    readonly coder: MemberId;
    readonly blind: boolean;
    readonly finished: boolean;
  }[];
  /** Who codes this or another theme of the interview blind. */
  readonly blindCoders: readonly MemberId[];
  /** A supervisor has released the interview to its coders. */
  readonly released: boolean;
};

/**
 * Whose codings and judgements of one interview and theme a viewer may know.
 * "own": their own alone, finished or not. "finished": all finished work and the consensus.
 * "all": colleagues' unfinished work too. "none": nothing.
 */
export type VisibleWork = "own" | "finished" | "all" | "none";

/**
 * Blindness, as one decision. A coder who is blind sees their own work until all have finished and a
 * supervisor has released the interview; whoever may review sees it once all coders have finished; a reader
 * the same; a coder who was not assigned waits for the release, since they may still be asked to code it, and
 * so does whoever codes another theme of the interview blind.
 * Source: SAFETY, rule 2.
 */
export function visibleWork(
  viewer: { readonly member: MemberId; readonly roles: readonly MemberRole[] },
  work: WorkState,
): VisibleWork {
  const own = work.assignments.filter((assignment) => assignment.coder === viewer.member);
  const allFinished = work.assignments.every((assignment) => assignment.finished);
  if (own.length > 0) {
    if (own.some((assignment) => assignment.blind)) return allFinished && work.released ? "finished" : "own";
    return work.assignments.every((assignment) => !assignment.blind) ? "all" : "own";
  }
  if (!allFinished) return "none";
  const reviews = viewer.roles.some((role) => role !== "coder") && !work.blindCoders.includes(viewer.member);
  if (reviews) return "finished";
  return work.released ? "finished" : "none";
}

/** Whether a piece of work may be known, given what is visible of its interview and theme. */
export function mayKnow(
  visible: VisibleWork,
  viewer: MemberId | null,
  piece: { readonly coder: MemberId | null; readonly finished: boolean },
): boolean {
  if (visible === "all") return true;
  if (visible === "none") return false;
  if (piece.coder !== null && piece.coder === viewer) return true;
  // The consensus has no coder and is finished by its nature.
  return visible === "finished" && (piece.coder === null || piece.finished);
}
