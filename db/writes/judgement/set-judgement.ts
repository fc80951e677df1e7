import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { judgement } from "@/db/schema/judgement";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import { announceWork } from "@/db/writes/coding/announce-work";
import { isInCodebook } from "@/db/writes/coding/content-of-coding";
import { type OwnOperation, type OwnWork, type OwnWorkResult, onOwnWork } from "@/db/writes/coding/own-work";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { isOwnJudgement, judgementChangedMeanwhile } from "./own-judgement";

type SetJudgement = OwnOperation<"judgement.set">["payload"];

/**
 * Judges a theme of the interview: the coder's first judgement, or a change of the version they saw. Context
 * without a reason may stand while the work is open; finishing asks for it.
 */
export async function setJudgement(
  viewer: Viewer,
  named: OwnOperation<"judgement.set">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "judgement.make", named.study)) return refuse({ kind: "not-allowed" });
  const { payload } = named;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    if (!(await isInCodebook(tx, own, { theme: payload.theme, code: null }))) {
      return refuse({ kind: "code-not-in-codebook" });
    }
    const open = await openAssignment(tx, log, own, payload.theme);
    if (!open.ok) return open;
    const version =
      payload.version === null
        ? ((await insertFirst(tx, own, payload)) ?? (await reviveWithdrawn(tx, own, payload)))
        : await changeFrom(tx, own, payload, payload.version);
    if (version === null) return judgementChangedMeanwhile(tx, own, payload.theme);
    log("judgement.set", {
      judgement: payload.judgement,
      interview: own.interview,
      theme: payload.theme,
      grounds: payload.grounds.kind,
      version,
    });
    await announceWork(tx, own, [payload.theme], payload.kind);
    return accept({ id: payload.judgement, version });
  });
}

function contentOf({ stance, grounds }: SetJudgement) {
  return { stance, grounds: grounds.kind, reason: grounds.kind === "context" ? grounds.reason : null };
}

async function insertFirst(tx: Transaction, own: OwnWork, payload: SetJudgement): Promise<number | null> {
  const [row] = await tx
    .insert(judgement)
    .values({
      id: payload.judgement,
      studyId: own.study,
      interviewId: own.interview,
      themeId: payload.theme,
      coderId: own.coder,
      ...contentOf(payload),
    })
    .onConflictDoNothing()
    .returning({ version: judgement.version });
  return row?.version ?? null;
}

/** A withdrawn judgement keeps the theme's one place; a first judgement after it takes that over, anew. */
async function reviveWithdrawn(tx: Transaction, own: OwnWork, payload: SetJudgement): Promise<number | null> {
  const [row] = await tx
    .update(judgement)
    .set({ id: payload.judgement, ...contentOf(payload), version: 1, changedAt: sql`now()`, removedAt: null })
    .where(and(isOwnJudgement(own), eq(judgement.themeId, payload.theme), isNotNull(judgement.removedAt)))
    .returning({ version: judgement.version });
  return row?.version ?? null;
}

async function changeFrom(
  tx: Transaction,
  own: OwnWork,
  payload: SetJudgement,
  seen: number,
): Promise<number | null> {
  const [row] = await tx
    .update(judgement)
    .set({
      ...contentOf(payload),
      version: sql`${judgement.version} + 1`,
      changedAt: sql`now()`,
      removedAt: null,
    })
    .where(
      and(
        isOwnJudgement(own),
        eq(judgement.id, payload.judgement),
        eq(judgement.themeId, payload.theme),
        eq(judgement.version, seen),
      ),
    )
    .returning({ version: judgement.version });
  return row?.version ?? null;
}
