import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { theme } from "@/db/schema/theme";
import { logOf } from "@/db/writes/coding/log-of.setup";
import type { Person, TwoCoders } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { MemberRole } from "@/lib/access/member-role";
import { membershipOf } from "@/lib/access/viewer";
import type { MemberId } from "@/lib/study/ids";
import type { Assigning } from "./assign-interviews";

export const memberOf = (room: TwoCoders, person: Person) =>
  membershipOf(person, room.study)?.member ?? newId<MemberId>();

/** For tests: asks that a coder without an assignment code the interview. */
export function asking(room: TwoCoders, more: Partial<Assigning> = {}): Assigning {
  return {
    study: room.study,
    interviews: [room.interview],
    coders: [memberOf(room, room.other)],
    themes: [room.safety, room.contact],
    blind: true,
    round: { kind: "existing", id: room.round },
    deadline: "2026-03-01",
    ...more,
  };
}

/** For tests: the themes that a coder is asked to code, on whichever interview. */
export async function heldBy(coder: MemberId) {
  const db = await database();
  return db
    .select({ theme: assignmentTheme.themeId, blind: assignment.blind, deadline: assignment.deadline })
    .from(assignmentTheme)
    .innerJoin(assignment, eq(assignment.id, assignmentTheme.assignmentId))
    .innerJoin(theme, eq(theme.id, assignmentTheme.themeId))
    .where(eq(assignmentTheme.coderId, coder))
    .orderBy(theme.position);
}

/** For tests: coder A, who has another role besides. */
export function coderAs({ a }: TwoCoders, role: MemberRole): Person {
  const memberships = a.viewer.memberships.map((held) => ({ ...held, roles: ["coder", role] as const }));
  return { ...a.viewer, memberships };
}

/** For tests: what the study's log says was done, in order. */
export async function verbsOf(room: TwoCoders): Promise<readonly string[]> {
  return (await logOf(await database(), room.study)).map(({ verb }) => verb);
}
