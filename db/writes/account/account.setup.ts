import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type PersonViewer, viewerOfSession } from "@/db/reads/account/viewer-of-session";
import { member, memberRole } from "@/db/schema/member";
import { session } from "@/db/schema/session";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import type { MemberRole } from "@/lib/access/member-role";
import type { MemberId, SessionId, StudyId, UserId } from "@/lib/study/ids";
import { hashPassword } from "./password";

export const password = "zesentwintig blauwe olifanten";

// Hashed once: it is slow on purpose.
const passwordHash = hashPassword(password);

type Person = { readonly user: UserId; readonly email: string; readonly viewer: () => Promise<PersonViewer> };

/** Lays out people and studies for tests; each with names of its own, so that tests don't meet. */
export function people(database: Database) {
  return {
    async person(given: { administrator?: boolean; name?: string } = {}): Promise<Person> {
      const id = randomUUID() as UserId;
      const email = `${id}@voorbeeld.example`;
      const { administrator = false, name = "Iemand" } = given;
      await database
        .insert(user)
        .values({ id, email, name, administrator, passwordHash: await passwordHash });
      return { user: id, email, viewer: async () => seen(await signedIn(database, id)) };
    },
    async study(): Promise<StudyId> {
      const id = randomUUID() as StudyId;
      await database.insert(study).values({ id, slug: `s-${id}`, name: "Een onderzoek" });
      return id;
    },
    async member(
      of: StudyId,
      roles: readonly MemberRole[],
      userId: UserId | null = null,
      name = "Iemand",
    ): Promise<MemberId> {
      const id = randomUUID() as MemberId;
      await database.insert(member).values({ id, studyId: of, userId, code: id, name });
      const rows = roles.map((role) => ({ studyId: of, memberId: id, role }));
      if (rows.length > 0) await database.insert(memberRole).values(rows);
      return id;
    },
    async removed(id: MemberId): Promise<void> {
      await database.update(member).set({ removedAt: new Date() }).where(eq(member.id, id));
    },
    async alsoAs(role: MemberRole, studyId: StudyId, memberId: MemberId): Promise<void> {
      await database.insert(memberRole).values({ studyId, memberId, role });
    },
    signedIn: (id: UserId, moments: Moments = {}) => signedIn(database, id, moments),
    /** When the person behind this session last did something. */
    async seenAt(id: SessionId): Promise<Date> {
      const [row] = await database.select({ at: session.seenAt }).from(session).where(eq(session.id, id));
      if (row === undefined) throw new RangeError("no such session");
      return row.at;
    },
  };
}

type Moments = { readonly seenAt?: Date; readonly presentUntil?: Date };

async function signedIn(database: Database, userId: UserId, moments: Moments = {}): Promise<SessionId> {
  const id = randomUUID() as SessionId;
  await database.insert(session).values({ id, userId, ...moments });
  return id;
}

async function seen(id: SessionId): Promise<PersonViewer> {
  const viewer = await viewerOfSession(id);
  if (viewer === null) throw new Error("This session is nobody's");
  return viewer;
}
