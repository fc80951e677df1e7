import type { Speaker } from "./turn";

/** Whether it is the interviewer who speaks; everyone else answers. */
export function isInterviewer(speaker: Speaker): boolean {
  return speaker === "I";
}
