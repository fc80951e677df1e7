import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { adjudication } from "@/db/schema/adjudication";
import { interviewRelease } from "@/db/schema/interview";
import { decisionRemark } from "@/db/schema/settling";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { AdjudicationId, StudyId } from "@/lib/study/ids";

export type DiscussingRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] };

/** Adds a remark to a decision on a released interview, by who may know the work on it (SAFETY, rule 2). */
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
      .select({ interview: adjudication.interviewId, theme: adjudication.themeId })
      .from(adjudication)
      .innerJoin(interviewRelease, eq(interviewRelease.interviewId, adjudication.interviewId))
      .where(
        and(
          eq(adjudication.studyId, study),
          eq(adjudication.id, given.decision),
          isNull(adjudication.undoneAt),
        ),
      );
    if (decided === undefined) return refuse({ kind: "not-found" });
    const sight = await visibleWorkOf(tx, viewer, study, [decided.interview]);
    if (!["finished", "all"].includes(sight.visible(decided.interview, decided.theme)))
      return refuse({ kind: "not-found" });
    await tx
      .insert(decisionRemark)
      .values({ studyId: study, adjudicationId: given.decision, memberId: by, text });
    log("difference.discussed", { adjudication: given.decision, ...decided });
    return accept(null);
  });
}
