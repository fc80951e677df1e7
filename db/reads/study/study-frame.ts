import "server-only";
import { eq } from "drizzle-orm";
import { database, engineKind } from "@/db/client";
import { study } from "@/db/schema/study";
import type { Membership } from "@/lib/access/viewer";

export type StudyFrame = {
  readonly slug: string;
  readonly name: string;
  /** Invented people, which every page of the study says. */
  readonly demo: boolean;
};

/** What stands around every page of a study. */
export async function studyFrameOf(membership: Membership): Promise<StudyFrame> {
  const db = await database();
  const [row] = await db
    .select({ slug: study.slug, name: study.name, kind: study.kind })
    .from(study)
    .where(eq(study.id, membership.study));
  if (row === undefined) throw new Error(`the study of membership ${membership.member} is gone`);
  return { slug: row.slug, name: row.name, demo: row.kind === "demo" };
}

/** Whether this is the embedded try-out database, in which no family's data belong. */
export async function isTryOut(): Promise<boolean> {
  return (await engineKind()) === "embedded";
}
