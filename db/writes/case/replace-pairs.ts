import "server-only";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_, caseMatch } from "@/db/schema/case";
import { accept, type Result, refuse } from "@/lib/result";
import type { CaseId, StudyId } from "@/lib/study/ids";
import { insertAll } from "../insert-all";
import type { Log } from "../write";

export type CaseNotThere = {
  readonly kind: "case-not-there";
  readonly case: string;
  readonly fields: readonly ["matchedWith"];
};

/**
 * Makes these codes the case's pairs, whichever case told them. A pair that the other case told stays the
 * other's; the other case of every pair that comes or goes gets a next version, so that nobody who has its
 * form open brings the old pairs back.
 */
export async function replacePairs(
  tx: Transaction,
  log: Log,
  { study: of, case: caseId, codes }: Readonly<{ study: StudyId; case: CaseId; codes: readonly string[] }>,
): Promise<Result<null, CaseNotThere>> {
  const wanted = [...new Set(codes)];
  const found = await tx
    .select({ id: case_.id, code: case_.code })
    .from(case_)
    .where(and(eq(case_.studyId, of), inArray(case_.code, wanted)));
  const byCode = new Map(found.map((row) => [row.code, row.id]));
  const missing = wanted.find((code) => !byCode.has(code) || byCode.get(code) === caseId);
  if (missing !== undefined)
    return refuse({ kind: "case-not-there", case: missing, fields: ["matchedWith"] });
  const matched = new Set(wanted.flatMap((code) => byCode.get(code) ?? []));

  const deleted = await tx
    .delete(caseMatch)
    .where(or(eq(caseMatch.caseId, caseId), eq(caseMatch.matchedCaseId, caseId)))
    .returning();
  const others = new Map(
    deleted.map((pair) => [pair.caseId === caseId ? pair.matchedCaseId : pair.caseId, pair]),
  );
  const toldByOther = deleted.filter((pair) => pair.caseId !== caseId && matched.has(pair.caseId));
  const toldHere = [...matched].filter((other) => others.get(other)?.matchedCaseId !== caseId);
  await insertAll(tx, caseMatch, [
    ...toldByOther,
    ...toldHere.map((matchedCaseId, position) => ({ studyId: of, caseId, matchedCaseId, position })),
  ]);

  const made = [...matched].filter((other) => !others.has(other));
  const parted = [...others.keys()].filter((other) => !matched.has(other));
  for (const other of made) log("case.matched", { case: caseId, with: other });
  for (const other of parted) log("case.parted", { case: caseId, with: other });
  if (made.length + parted.length > 0) {
    await tx
      .update(case_)
      .set({ version: sql`${case_.version} + 1` })
      .where(inArray(case_.id, [...made, ...parted]));
  }
  return accept(null);
}
