import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { theme } from "@/db/schema/theme";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import type { MemoScope } from "./memos-in-sight";

/** How much of the work the viewer may know, of all themes together: a memo has none. */
export async function memoScope(tx: Transaction, viewer: Viewer, study: StudyId): Promise<MemoScope> {
  const sight = await visibleWorkOf(tx, viewer, study);
  const themes = await tx.select({ id: theme.id }).from(theme).where(eq(theme.studyId, study));
  const self = membershipOf(viewer, study)?.member ?? null;
  return {
    isOwn: (member) => member !== null && member === self,
    isWhollyOpen: (interview) =>
      themes.every(({ id }) => ["finished", "all"].includes(sight.visible(interview, id))),
  };
}
