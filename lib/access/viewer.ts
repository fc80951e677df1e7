import type { MemberId, StudyId, UserId } from "@/lib/study/ids";
import type { MemberRole } from "./member-role";

export type Membership = {
  readonly study: StudyId;
  /** The study's short name, as in addresses. */
  readonly slug: string;
  readonly member: MemberId;
  readonly roles: readonly MemberRole[];
};

/**
 * Who acts. A person comes from a session that was checked for this request; only app/_auth makes one.
 * The operator is whoever can run commands on the machine; the log names it so.
 */
export type Viewer =
  | {
      readonly kind: "person";
      readonly user: UserId;
      readonly name: string;
      readonly administrator: boolean;
      readonly memberships: readonly Membership[];
    }
  | { readonly kind: "operator" };

/** The viewer's membership of this study, or null. The operator is a member of none. */
export function membershipOf(viewer: Viewer, study: StudyId): Membership | null {
  if (viewer.kind === "operator") return null;
  return viewer.memberships.find((membership) => membership.study === study) ?? null;
}
