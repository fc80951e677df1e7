import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { workStatesOf } from "@/db/reads/work/visible-work-of";
import { coding } from "@/db/schema/coding";
import { isOpenToAll } from "@/lib/access/is-open-to-all";
import type { StudyId } from "@/lib/study/ids";
import { referencesIn } from "@/lib/writing/references-in";
import type { RichText } from "@/lib/writing/rich-text";

/**
 * Whether every coding that a shared text links to may be known by all who read it. One that is no longer
 * there tells nothing, and may stay.
 */
export async function areOpenToAll(tx: Transaction, study: StudyId, text: RichText): Promise<boolean> {
  const ids = referencesIn(text).flatMap((target) =>
    target.kind === "coding" && target.coding !== null ? [target.coding] : [],
  );
  if (ids.length === 0) return true;
  const codings = await tx
    .select({ interviewId: coding.interviewId, themeId: coding.themeId })
    .from(coding)
    .where(and(eq(coding.studyId, study), inArray(coding.id, [...new Set(ids)]), isNull(coding.removedAt)));
  const interviews = [...new Set(codings.map(({ interviewId }) => interviewId))];
  const stateOf = await workStatesOf(tx, study, interviews);
  return codings.every(({ interviewId, themeId }) => isOpenToAll(stateOf(interviewId, themeId)));
}
