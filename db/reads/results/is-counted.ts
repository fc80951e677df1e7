import "server-only";
import type { WorkInSight } from "../work/visible-work-of";

/**
 * Whether a coding or judgement is counted in the figures that this viewer gets: what they may know of finished
 * work, and on an interview that they code blind their own. Where colleagues work openly, unfinished work is
 * seen but not counted. Source: SAFETY, rule 2.
 */
export function isCounted(work: WorkInSight, piece: Parameters<WorkInSight["mayKnow"]>[0]): boolean {
  const byOwn = work.visible(piece.interviewId, piece.themeId) === "own";
  return (byOwn || piece.coderId === null || work.isFinished(piece)) && work.mayKnow(piece);
}
