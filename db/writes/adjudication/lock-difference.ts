import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { aliasesOf } from "@/db/reads/adjudication/aliases-of";
import { betweenCodersIn, type FoundDifference } from "@/db/reads/adjudication/found-differences";
import { interviewsCodedBy } from "@/db/reads/adjudication/interviews-coded-by";
import { seenSides } from "@/db/reads/adjudication/seen-sides";
import { readWorkToSettle, type WorkToSettle } from "@/db/reads/adjudication/work-to-settle";
import { interview } from "@/db/schema/interview";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { InterviewId, MemberId, StudyId } from "@/lib/study/ids";
import type { SettlingRefusal } from "./settling-refusal";

/** Which difference, as the page names it, and its sides as they were seen there. */
export type DifferenceSeen = {
  readonly study: StudyId;
  /** By its code. */
  readonly interview: string;
  readonly difference: string;
  readonly seen: string;
};

export type LockedDifference = {
  readonly found: FoundDifference;
  readonly aliases: readonly MemberId[];
  readonly work: WorkToSettle;
  readonly interview: InterviewId;
  readonly by: MemberId;
};

/**
 * Takes the interview for itself, so that two who settle in it do so one after the other, and gives the difference as
 * it was seen. Refused to who coded the interview, and where the work is no longer what was seen.
 */
export async function lockDifference(
  tx: Transaction,
  viewer: Viewer,
  asked: DifferenceSeen,
): Promise<Result<LockedDifference, SettlingRefusal>> {
  const by = membershipOf(viewer, asked.study)?.member;
  if (by === undefined || !may(viewer, "work.settle", asked.study)) return refuse({ kind: "not-allowed" });
  const held = await lockInterview(tx, asked);
  if (held === null) return refuse({ kind: "not-found" });
  const coded = await interviewsCodedBy(tx, viewer, asked.study);
  if (coded.has(held)) return refuse({ kind: "settles-own-work" });
  const work = await readWorkToSettle(tx, viewer, { study: asked.study, interview: held });
  const found = betweenCodersIn(work, coded).find(({ name }) => name === asked.difference);
  const aliases = await aliasesOf(tx, held, work);
  if (found === undefined || aliases === null) return refuse({ kind: "not-found" });
  if (seenSides(found.difference, aliases) !== asked.seen) return refuse({ kind: "changed-meanwhile" });
  return accept({ found, aliases, work, interview: held, by });
}

export async function lockInterview(
  tx: Transaction,
  asked: { readonly study: StudyId; readonly interview: string },
): Promise<InterviewId | null> {
  const [held] = await tx
    .select({ id: interview.id })
    .from(interview)
    .where(and(eq(interview.studyId, asked.study), eq(interview.code, asked.interview)))
    .for("update");
  return held?.id ?? null;
}
