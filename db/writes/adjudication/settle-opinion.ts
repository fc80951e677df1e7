import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { findDifferences } from "@/db/reads/adjudication/found-differences";
import type { OpinionToSettle } from "@/db/reads/adjudication/opinions-to-settle";
import { seenOpinion } from "@/db/reads/adjudication/seen-sides";
import { opinionDecision } from "@/db/schema/adjudication";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { Stance } from "@/lib/stance/stance";
import type { AnyId } from "@/lib/study/ids";
import { newId } from "../new-id";
import { type DifferenceSeen, lockInterview } from "./lock-difference";
import type { SettlingRefusal } from "./settling-refusal";

export type OpinionChoice =
  | { readonly kind: "side"; readonly side: number }
  | { readonly kind: "new"; readonly stance: Stance };

/**
 * Settles a shared opinion whose interviews were judged differently, by a decision on the opinion; nobody's judgement
 * is changed for it. A stance that none of them holds asks for a reason. Source: METHOD, "Which judgement counts".
 */
export async function settleOpinion(
  viewer: Viewer,
  input: DifferenceSeen & { readonly choice: OpinionChoice; readonly reason: string },
): Promise<Result<null, SettlingRefusal>> {
  const by = membershipOf(viewer, input.study)?.member;
  if (by === undefined || !may(viewer, "work.settle", input.study)) return refuse({ kind: "not-allowed" });
  const reason = input.reason.trim() || null;
  if (input.choice.kind === "new" && reason === null)
    return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<null, SettlingRefusal>(viewer, input.study, async (tx, log) => {
    const locked = await lockOpinion(tx, viewer, input);
    if (!locked.ok) return locked;
    const { opinion, theme, sides } = locked.value;
    const stance =
      input.choice.kind === "new" ? input.choice.stance : (sides[input.choice.side]?.stance ?? null);
    if (stance === null) return refuse({ kind: "not-found" });
    const decided = await tx
      .insert(opinionDecision)
      .values({
        id: newId<AnyId>(),
        studyId: input.study,
        opinionId: opinion,
        themeId: theme,
        stance,
        decidedBy: by,
        reason,
      })
      .onConflictDoNothing()
      .returning({ id: opinionDecision.id });
    if (decided.length === 0) return refuse({ kind: "settled-already" });
    log("opinion.settled", { opinion, theme, interviews: sides.length });
    return accept(null);
  });
}

/** Takes the decision on an opinion back; the log keeps that it was there. */
export async function undoOpinion(
  viewer: Viewer,
  input: DifferenceSeen,
): Promise<Result<null, SettlingRefusal>> {
  if (!may(viewer, "work.settle", input.study)) return refuse({ kind: "not-allowed" });
  return write<null, SettlingRefusal>(viewer, input.study, async (tx, log) => {
    const locked = await lockOpinion(tx, viewer, input);
    if (!locked.ok) return locked;
    const { opinion, theme } = locked.value;
    const undone = await tx
      .delete(opinionDecision)
      .where(and(eq(opinionDecision.opinionId, opinion), eq(opinionDecision.themeId, theme)))
      .returning({ id: opinionDecision.id });
    if (undone.length === 0) return refuse({ kind: "not-found" });
    log("opinion.unsettled", { opinion, theme });
    return accept(null);
  });
}

async function lockOpinion(
  tx: Transaction,
  viewer: Viewer,
  asked: DifferenceSeen,
): Promise<Result<OpinionToSettle, SettlingRefusal>> {
  const held = await lockInterview(tx, asked);
  const { opinions } = await findDifferences(tx, viewer, asked.study);
  const found = opinions.find(({ interview, name }) => interview === held && name === asked.difference);
  if (found === undefined) return refuse({ kind: "not-found" });
  if (found.codedByViewer) return refuse({ kind: "settles-own-work" });
  if (seenOpinion(found.difference) !== asked.seen) return refuse({ kind: "changed-meanwhile" });
  return accept(found.difference);
}
