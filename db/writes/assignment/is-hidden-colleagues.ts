import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { assignmentTheme } from "@/db/schema/assignment";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";

/**
 * Whether this is a colleague's assignment on an interview that the viewer codes as well and may not see yet:
 * what becomes of a change to it would tell how far the colleague is (SAFETY, rule 2).
 */
export async function isHiddenColleagues(
  tx: Transaction,
  viewer: Viewer,
  held: { readonly study: StudyId; readonly interview: InterviewId; readonly coder: MemberId },
  themes: readonly ThemeId[],
): Promise<boolean> {
  const own = membershipOf(viewer, held.study)?.member;
  if (own === undefined || own === held.coder) return false;
  const [codesItToo] = await tx
    .select({ theme: assignmentTheme.themeId })
    .from(assignmentTheme)
    .where(and(eq(assignmentTheme.interviewId, held.interview), eq(assignmentTheme.coderId, own)))
    .limit(1);
  if (codesItToo === undefined) return false;
  const { visible } = await visibleWorkOf(tx, viewer, held.study, [held.interview]);
  return !themes.every((theme) => ["finished", "all"].includes(visible(held.interview, theme)));
}
