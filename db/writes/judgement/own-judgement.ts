import { and, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { inSight, judgementRows } from "@/db/reads/coding/coding-rows";
import { judgement } from "@/db/schema/judgement";
import type { OwnWork } from "@/db/writes/coding/own-work";
import type { CodingOperationRefusal, JudgementInSight } from "@/lib/coding/coding-operation";
import { type Refused, refuse } from "@/lib/result";
import type { ThemeId } from "@/lib/study/ids";

export function isOwnJudgement(own: OwnWork): SQL | undefined {
  return and(
    eq(judgement.studyId, own.study),
    eq(judgement.interviewId, own.interview),
    eq(judgement.coderId, own.coder),
  );
}

/** Another change came first: what the coder's judgement on the theme is now, or null without one. */
export async function judgementChangedMeanwhile(
  tx: Transaction,
  own: OwnWork,
  theme: ThemeId,
): Promise<Refused<CodingOperationRefusal>> {
  const where = and(isOwnJudgement(own), eq(judgement.themeId, theme));
  const [row] = await judgementRows(tx, own.interview, where);
  const current: JudgementInSight | null = row === undefined ? null : inSight(row, own.coder);
  return refuse({ kind: "changed-meanwhile", current });
}
