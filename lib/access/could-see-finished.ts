import type { MemberId } from "@/lib/study/ids";
import type { MemberRole } from "./member-role";
import { visibleWork, type WorkState } from "./visible-work";

/**
 * Whether a member, before being asked to code this theme of this interview, could see what others finished on
 * it: what they then do blind is not independent of that work. Source: SAFETY, rule 2.
 */
export function couldSeeFinished(
  member: { readonly member: MemberId; readonly roles: readonly MemberRole[] },
  work: WorkState,
): boolean {
  const others = work.assignments.some(({ coder, finished }) => coder !== member.member && finished);
  return others && ["finished", "all"].includes(visibleWork(member, work));
}
