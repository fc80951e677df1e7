import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { coding, codingAnchor } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import type { Log } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { CodeHits, HitCoded, HitLeft, HitsDone } from "@/lib/coding/code-hits";
import { accept, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { anchorInNewestText, type NewestAnchor } from "./anchor-in-newest-text";
import { announceWork } from "./announce-work";
import { isInCodebook } from "./content-of-coding";
import { insertCoding } from "./insert-coding";
import { type HitsResult, type OwnHits, onOwnHits } from "./own-hits";

type Hit = CodeHits["passages"][number];

/**
 * Codes passages of several interviews the same way, all or nothing but for those that can't be any more: an
 * interview where the coder has no open assignment for the theme, a text that was corrected there, a passage
 * that meanwhile is coded so. Those are left, and counted.
 */
export async function codeHits(
  viewer: Viewer,
  study: StudyId,
  { operation, user, theme, code, stance, passages }: Omit<CodeHits, "study">,
): Promise<HitsResult> {
  if (!may(viewer, "coding.make", study)) return refuse({ kind: "not-allowed" });
  const payload = { kind: "hits.code", theme, code, stance, passages };
  return onOwnHits(viewer, { operation, user, study, payload }, async (tx, log, own) => {
    const tagged = { theme, code };
    const [first] = passages;
    if (first === undefined || !(await isInCodebook(tx, { ...own, interview: first.interview }, tagged)))
      return refuse({ kind: "code-not-in-codebook" });
    const done: HitCoded[] = [];
    const left: HitLeft[] = [];
    for (const hits of byInterview(passages)) {
      const coded = await codeInterview(tx, log, own, { ...tagged, stance }, hits);
      done.push(...coded.done);
      left.push(...coded.left);
    }
    log("hits.coded", { theme, codings: done.length, left: left.length });
    return accept({ done, left: counted(left) });
  });
}

type Tag = Pick<CodeHits, "theme" | "code" | "stance">;

async function codeInterview(tx: Transaction, log: Log, who: OwnHits, tag: Tag, hits: readonly Hit[]) {
  const done: HitCoded[] = [];
  const left: HitLeft[] = [];
  const [{ interview } = { interview: null }] = hits;
  if (interview === null) return { done, left };
  const own = { ...who, interview };
  const open = await openAssignment(tx, log, own, tag.theme);
  if (!open.ok) return { done, left: hits.map(() => open.refusal.kind) };
  for (const { coding: id, transcript, from, to } of hits) {
    const content = { kind: "coding.add", coding: id, transcript, passage: { from, to } } as const;
    const anchor = await anchorInNewestText(tx, own, { ...content, ...tag, starred: false, memo: "" });
    if (!anchor.ok) {
      left.push("text-changed");
      continue;
    }
    const isThere = await isCodedSo(tx, own, tag, anchor.value);
    const version = isThere
      ? null
      : await insertCoding(tx, own, { coding: id, ...tag, starred: false, memo: "" }, anchor.value);
    if (version === null) {
      left.push("already-coded");
      continue;
    }
    log("coding.added", { coding: id, interview, theme: tag.theme });
    done.push({ coding: id, interview, version });
  }
  if (done.length > 0) await announceWork(tx, own, [tag.theme], "coding.add");
  return { done, left };
}

/** Whether the coder has a coding of the same kind that covers the passage. */
async function isCodedSo(
  tx: Transaction,
  own: Parameters<typeof insertCoding>[1],
  { theme, code }: Tag,
  { from, to, transcriptId }: NewestAnchor,
): Promise<boolean> {
  const [found] = await tx
    .select({ id: coding.id })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .where(
      and(
        eq(coding.interviewId, own.interview),
        eq(coding.coderId, own.coder),
        eq(coding.themeId, theme),
        code === null ? isNull(coding.codeId) : eq(coding.codeId, code),
        isNull(coding.removedAt),
        eq(codingAnchor.transcriptId, transcriptId),
        sql`${codingAnchor.from} <= ${from} and ${codingAnchor.to} >= ${to}`,
      ),
    )
    .limit(1);
  return found !== undefined;
}

/** In one order for everyone, so that two who wait for each other's interviews can't both wait. */
function byInterview(passages: readonly Hit[]): readonly (readonly Hit[])[] {
  const of = rowsBy(passages, ({ interview }) => interview);
  return [...new Set(passages.map(({ interview }) => interview))].sort().map(of);
}

export function counted(left: readonly HitLeft[]): HitsDone["left"] {
  return [...new Set(left)].map((kind) => ({ kind, hits: left.filter((each) => each === kind).length }));
}
