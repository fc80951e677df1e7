import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { study } from "@/db/schema/study";
import type { Membership } from "@/lib/access/viewer";

export type StudyDetails = {
  readonly name: string;
  readonly language: "nl" | "en";
  readonly note: string;
  readonly version: number;
};

/** What a study says of itself. */
export async function studyDetailsOf({ study: id, member }: Membership): Promise<StudyDetails> {
  const db = await database();
  const [row] = await db
    .select({ name: study.name, language: study.language, note: study.note, version: study.version })
    .from(study)
    .where(eq(study.id, id));
  if (row === undefined) throw new Error(`the study of membership ${member} is gone`);
  return row;
}
