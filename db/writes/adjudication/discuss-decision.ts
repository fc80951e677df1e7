import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interviewsAbout } from "@/db/reads/adjudication/interviews-about";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { adjudication } from "@/db/schema/adjudication";
import { interviewRelease } from "@/db/schema/interview";
import { decisionRemark } from "@/db/schema/settling";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { AdjudicationId, InterviewId, StudyId } from "@/lib/study/ids";

export type DiscussingRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] };

/**
 * Adds a remark to a decision on a released interview, by who may know the work on it (SAFETY, rule 2); of a shared
 * opinion on each of its interviews.
 */
export async function discussDecision(
  viewer: Viewer,
  study: StudyId,
  given: { readonly decision: AdjudicationId; readonly remark: string },
): Promise<Result<null, DiscussingRefusal>> {
  const by = membershipOf(viewer, study)?.member;
  if (by === undefined || !may(viewer, "transcript.see", study)) return refuse({ kind: "not-allowed" });
  const text = given.remark.trim();
  if (text === "") return refuse({ kind: "reason-missing", fields: ["remark"] });
  return write<null, DiscussingRefusal>(viewer, study, async (tx, log) => {
    const [decided] = await tx
      .select({
        interviewId: adjudication.interviewId,
        theme: adjudication.themeId,
        subject: adjudication.subject,
        between: adjudication.between,
      })
      .from(adjudication)
      .where(
        and(
          eq(adjudication.studyId, study),
          eq(adjudication.id, given.decision),
          isNull(adjudication.undoneAt),
        ),
      );
    if (decided === undefined) return refuse({ kind: "not-found" });
    const { interviewId: interview, theme } = decided;
    const about = new Set((await interviewsAbout(tx, study))(decided));
    const sight = await visibleWorkOf(tx, viewer, study, [...about]);
    const mayKnow = [...about].every((each) => ["finished", "all"].includes(sight.visible(each, theme)));
    if (!mayKnow || !(await areReleased(tx, study, about))) return refuse({ kind: "not-found" });
    await tx
      .insert(decisionRemark)
      .values({ studyId: study, adjudicationId: given.decision, memberId: by, text });
    log("difference.discussed", { adjudication: given.decision, interview, theme });
    return accept(null);
  });
}

async function areReleased(
  tx: Transaction,
  study: StudyId,
  interviews: ReadonlySet<InterviewId>,
): Promise<boolean> {
  const released = await tx
    .select({ interview: interviewRelease.interviewId })
    .from(interviewRelease)
    .where(and(eq(interviewRelease.studyId, study), inArray(interviewRelease.interviewId, [...interviews])));
  return released.length === interviews.size;
}
