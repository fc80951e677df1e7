import type { Speaker } from "./turn";

/**
 * How a transcript writes a respondent as speaker: R, and in an interview with several R1, R2 and so on, in
 * the order in which the interview names them. `index` counts from 0, `count` is how many there are.
 */
export function respondentSpeaker(index: number, count: number): Speaker {
  return count === 1 ? "R" : `R${index + 1}`;
}
