import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { codingRows } from "@/db/reads/coding/coding-rows";
import { coding } from "@/db/schema/coding";
import type { CodingInSight, CodingOperationRefusal } from "@/lib/coding/coding-operation";
import { type Refused, refuse } from "@/lib/result";
import type { CodingId, ThemeId } from "@/lib/study/ids";
import type { OwnWork } from "./own-work";

/** The theme of the coder's own coding, also of a removed one. A colleague's is as good as not there. */
export async function themeOfOwnCoding(tx: Transaction, own: OwnWork, id: CodingId): Promise<ThemeId | null> {
  const [row] = await tx.select({ theme: coding.themeId }).from(coding).where(isOwnCoding(own, id));
  return row?.theme ?? null;
}

/** What an own coding is tagged with, also a removed one. */
export async function tagOfOwnCoding(tx: Transaction, own: OwnWork, id: CodingId) {
  const [row] = await tx
    .select({ theme: coding.themeId, code: coding.codeId })
    .from(coding)
    .where(isOwnCoding(own, id));
  return row ?? null;
}

export function isOwnCoding(own: OwnWork, id: CodingId) {
  return and(
    eq(coding.id, id),
    eq(coding.studyId, own.study),
    eq(coding.interviewId, own.interview),
    eq(coding.coderId, own.coder),
  );
}

/** How those of the coder's own codings stand; removed ones are left out. */
export async function ownCodingsInSight(
  tx: Transaction,
  own: OwnWork,
  ids: readonly CodingId[],
): Promise<readonly CodingInSight[]> {
  const rows = await codingRows(
    tx,
    own.interview,
    own.coder,
    and(inArray(coding.id, [...ids]), eq(coding.studyId, own.study), eq(coding.coderId, own.coder)),
  );
  return rows.map(({ coding }) => coding);
}

/** Another change came first: what stands now, or null where it is removed. */
export async function codingChangedMeanwhile(
  tx: Transaction,
  own: OwnWork,
  id: CodingId,
): Promise<Refused<CodingOperationRefusal>> {
  const [current = null] = await ownCodingsInSight(tx, own, [id]);
  return refuse({ kind: "changed-meanwhile", current });
}
