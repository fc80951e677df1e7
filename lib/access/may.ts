import type { StudyId } from "@/lib/study/ids";
import type { MemberRole } from "./member-role";
import { membershipOf, type Viewer } from "./viewer";

/**
 * Who may do what in a study, by role; roles add up. An administrator has accounts and the log, and no
 * study unless a member of it. Source: SAFETY, rule 1.
 */
const rolesByStudyAction = {
  "study.see": ["researcher", "supervisor", "coder", "reader"],
  "study.edit": ["researcher"],
  "study.delete": ["researcher"],
  "case.see": ["researcher", "supervisor", "coder"],
  "case.edit": ["researcher"],
  "summary.edit": ["researcher", "supervisor", "coder"],
  "memo.write": ["researcher", "supervisor", "coder"],
  "transcript.see": ["researcher", "supervisor", "coder"],
  "text.search": ["researcher", "supervisor", "coder"],
  "transcript.import": ["researcher"],
  "transcript.correct": ["researcher"],
  "transcript.delete": ["researcher"],
  "codebook.see": ["researcher", "supervisor", "coder", "reader"],
  "codebook.edit": ["researcher"],
  "codebook.settle": ["researcher", "supervisor"],
  "coding.make": ["coder"],
  "judgement.make": ["coder"],
  "assignment.see": ["researcher", "supervisor", "coder"],
  "assignment.make": ["supervisor", "researcher"],
  "finished-work.see": ["supervisor", "researcher"],
  "work.release": ["supervisor"],
  "work.settle": ["supervisor"],
  "opinion.join": ["researcher", "supervisor"],
  "quotes.see": ["researcher", "supervisor", "coder", "reader"],
  "results.see": ["researcher", "supervisor", "coder", "reader"],
  "weighting.set": ["researcher"],
  "factor.merge": ["researcher", "supervisor"],
  "quotes.choose": ["researcher", "supervisor"],
  "report.see": ["researcher", "supervisor", "reader"],
  "report.write": ["researcher"],
  "study.export": ["researcher"],
  "member.see": ["researcher", "supervisor", "coder", "reader"],
  "member.manage": ["researcher"],
} as const satisfies Record<string, readonly MemberRole[]>;

export type StudyAction = keyof typeof rolesByStudyAction;

/** What does not belong to one study. */
export const platformActions = ["account.manage", "log.see", "study.create"] as const;
export type PlatformAction = (typeof platformActions)[number];

/** Whether the viewer may do this in this study. The operator, who holds the machine, may. */
export function may(viewer: Viewer, action: StudyAction, study: StudyId): boolean {
  if (viewer.kind === "operator") return true;
  return rolesMay(membershipOf(viewer, study)?.roles ?? [], action);
}

/** The same by the roles that someone has in the study, for a screen that knows no more of them. */
export function rolesMay(roles: readonly MemberRole[], action: StudyAction): boolean {
  const allowed: readonly MemberRole[] = rolesByStudyAction[action];
  return roles.some((role) => allowed.includes(role));
}

/** Accounts and the log are the administrator's; who does research somewhere may start a study too. */
export function mayOnPlatform(viewer: Viewer, action: PlatformAction): boolean {
  if (viewer.kind === "operator") return true;
  if (viewer.administrator) return true;
  return action === "study.create" && viewer.memberships.some((held) => held.roles.includes("researcher"));
}
