import "server-only";
import type { Transaction } from "@/db/client";
import { type FoundOpinion, findDifferences } from "@/db/reads/adjudication/found-differences";
import { seenOpinion } from "@/db/reads/adjudication/seen-sides";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { InterviewId, MemberId } from "@/lib/study/ids";
import { type DifferenceSeen, lockInterview } from "./lock-difference";
import type { SettlingRefusal } from "./settling-refusal";

export type LockedOpinion = {
  readonly found: FoundOpinion;
  /** Where it is settled: the first of its interviews. */
  readonly interview: InterviewId;
  readonly by: MemberId;
};

/**
 * Takes the interview where a shared opinion is settled for itself, and gives the opinion as it was seen. Refused to
 * who coded one of its interviews, and where their judgements are no longer what was seen.
 */
export async function lockOpinion(
  tx: Transaction,
  viewer: Viewer,
  asked: DifferenceSeen,
): Promise<Result<LockedOpinion, SettlingRefusal>> {
  const by = membershipOf(viewer, asked.study)?.member;
  if (by === undefined) return refuse({ kind: "not-allowed" });
  const held = await lockInterview(tx, asked);
  const { opinions } = await findDifferences(tx, viewer, asked.study);
  const found = opinions.find(({ interview, name }) => interview === held && name === asked.difference);
  if (held === null || found === undefined) return refuse({ kind: "not-found" });
  if (found.codedByViewer) return refuse({ kind: "settles-own-work" });
  if (seenOpinion(found.difference) !== asked.seen) return refuse({ kind: "changed-meanwhile" });
  return accept({ found, interview: held, by });
}
