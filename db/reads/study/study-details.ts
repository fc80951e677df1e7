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

/** With what is set apart from them: the response below which a result is indicative, from 0 to 1. */
export type StudySettings = StudyDetails & { readonly indicativeBelow: number };

/** What a study says of itself. */
export async function studyDetailsOf({ study: id, member }: Membership): Promise<StudySettings> {
  const db = await database();
  const [row] = await db
    .select({
      name: study.name,
      language: study.language,
      note: study.note,
      version: study.version,
      indicativeBelow: study.indicativeBelow,
    })
    .from(study)
    .where(eq(study.id, id));
  if (row === undefined) throw new Error(`the study of membership ${member} is gone`);
  return row;
}
