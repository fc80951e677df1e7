import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignmentTheme } from "@/db/schema/assignment";
import { coding } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { InterviewId, StudyId } from "@/lib/study/ids";

/** The interviews that the viewer was asked to code, or coded or judged anything of, if only once. */
export async function interviewsCodedBy(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
): Promise<ReadonlySet<InterviewId>> {
  const member = membershipOf(viewer, study)?.member;
  if (member === undefined) return new Set();
  const found = await Promise.all(
    [assignmentTheme, coding, judgement].map((table) =>
      tx
        .selectDistinct({ interview: table.interviewId })
        .from(table)
        .where(and(eq(table.studyId, study), eq(table.coderId, member))),
    ),
  );
  return new Set(found.flat().map(({ interview }) => interview));
}
