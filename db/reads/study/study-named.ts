import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { study } from "@/db/schema/study";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";

/** The study with this short name; null where there is none that the viewer may see. */
export async function studyNamed(viewer: Viewer, slug: string): Promise<StudyId | null> {
  const db = await database();
  const [row] = await db.select({ id: study.id }).from(study).where(eq(study.slug, slug));
  return row && may(viewer, "study.see", row.id) ? row.id : null;
}
