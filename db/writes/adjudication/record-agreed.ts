import "server-only";
import type { Transaction } from "@/db/client";
import type { WorkOnTheme, WorkToSettle } from "@/db/reads/adjudication/work-to-settle";
import type { Log } from "@/db/writes/write";
import type { Viewer } from "@/lib/access/viewer";
import { agreedJudgement } from "@/lib/adjudication/differing-judgement";
import { agreedPassages } from "@/lib/adjudication/differing-passages";
import type { InterviewId, MemberId, StudyId } from "@/lib/study/ids";
import { keepAdjudication } from "./keep-adjudication";
import { newestTranscript } from "./newest-transcript";
import { putConsensusCodings, putConsensusJudgement } from "./put-consensus";

type Settled = {
  readonly study: StudyId;
  readonly interview: InterviewId;
  readonly by: MemberId;
  readonly work: WorkToSettle;
};

/**
 * Records what all coders of an interview said the same as consensus too, once, when something of the interview is
 * settled: else the quotes behind a stance would be the settled ones alone, and a coder's later change could put
 * in discussion what was agreed.
 */
export async function recordAgreed(
  tx: Transaction,
  log: Log,
  viewer: Extract<Viewer, { kind: "person" }>,
  settled: Settled,
): Promise<void> {
  for (const on of settled.work.onThemes) {
    await recordJudgement(tx, log, viewer, settled, on);
    await recordPassages(tx, log, settled, on);
  }
}

async function recordJudgement(
  tx: Transaction,
  log: Log,
  viewer: Extract<Viewer, { kind: "person" }>,
  { study, interview, by }: Settled,
  on: WorkOnTheme,
): Promise<void> {
  const agreed = agreedJudgement(on);
  if (agreed === null || on.consensus.judgement !== null || isRecorded(on, "judgement")) return;
  const place = { study, interview, theme: on.theme };
  const { stance, grounds, reason } = agreed;
  const id = await putConsensusJudgement(tx, place, { stance, grounds, reason, decidedBy: viewer.name });
  if (id === null) return;
  await keepAdjudication(tx, log, {
    ...place,
    by,
    subject: "judgement",
    outcome: "agreed",
    between: on.judgements.map((each) => each.id),
    result: [id],
    reason: null,
  });
}

async function recordPassages(
  tx: Transaction,
  log: Log,
  { study, interview, by }: Settled,
  on: WorkOnTheme,
): Promise<void> {
  const agreed = agreedPassages(on).map(({ from, to, stance }) => ({ from, to, stance, theme: on.theme }));
  const newest = await newestTranscript(tx, interview);
  if (agreed.length === 0 || newest === null || isRecorded(on, "passage")) return;
  const put = await putConsensusCodings(tx, { study, interview }, agreed, newest);
  if (!put.ok) throw new RangeError(`an agreed passage can't stand in the text: ${put.refusal.kind}`);
  const same = on.codings.filter((coding) =>
    agreed.some(({ from, to }) => coding.from === from && coding.to === to),
  );
  await keepAdjudication(tx, log, {
    study,
    interview,
    theme: on.theme,
    by,
    subject: "passage",
    outcome: "agreed",
    between: same.map(({ id }) => id),
    result: put.value,
    reason: null,
  });
}

function isRecorded({ decisions }: WorkOnTheme, about: "passage" | "judgement"): boolean {
  return decisions.some(({ outcome, subject }) => outcome === "agreed" && subject === about);
}
