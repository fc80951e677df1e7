import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { questionOfOpinion } from "@/db/reads/adjudication/found-differences";
import { adjudication, opinionDecision } from "@/db/schema/adjudication";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { outcomeOfChoice } from "@/lib/adjudication/consensus-of";
import { accept, type Result, refuse } from "@/lib/result";
import type { Stance } from "@/lib/stance/stance";
import type { AnyId } from "@/lib/study/ids";
import { newId } from "../new-id";
import { insertAdjudication } from "./keep-adjudication";
import type { DifferenceSeen } from "./lock-difference";
import { type LockedOpinion, lockOpinion } from "./lock-opinion";
import type { SettlingRefusal } from "./settling-refusal";
import { withdrawQuestion } from "./withdraw-question";

export type OpinionChoice =
  | { readonly kind: "side"; readonly side: number }
  | { readonly kind: "new"; readonly stance: Stance }
  | { readonly kind: "neither" };

/**
 * Settles a shared opinion whose interviews were judged differently, by a decision on the opinion; nobody's judgement
 * is changed for it. Neither of them leaves the opinion in discussion. A stance that none of them holds, or neither, asks
 * for a reason. Source: METHOD, "Which judgement counts".
 */
export async function settleOpinion(
  viewer: Viewer,
  input: DifferenceSeen & { readonly choice: OpinionChoice; readonly reason: string },
): Promise<Result<null, SettlingRefusal>> {
  if (!may(viewer, "work.settle", input.study)) return refuse({ kind: "not-allowed" });
  const reason = input.reason.trim() || null;
  if (input.choice.kind !== "side" && reason === null)
    return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<null, SettlingRefusal>(viewer, input.study, async (tx, log) => {
    const locked = await lockOpinion(tx, viewer, input);
    if (!locked.ok) return locked;
    const { found, interview, by } = locked.value;
    const { opinion, theme, sides } = found.difference;
    const stance = decidedStance(input.choice, sides);
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
    const kept = await insertAdjudication(tx, {
      study: input.study,
      interview,
      theme,
      by,
      subject: "opinion",
      outcome: outcomeOfChoice(input.choice),
      between: [opinion],
      result: [],
      reason,
    });
    log("opinion.settled", { adjudication: kept, opinion, theme, interviews: sides.length });
    return accept(null);
  });
}

/** What a choice decides on; null where the side isn't there. */
function decidedStance(
  choice: OpinionChoice,
  sides: LockedOpinion["found"]["difference"]["sides"],
): Stance | "neither" | null {
  if (choice.kind === "side") return sides[choice.side]?.stance ?? null;
  return choice.kind === "new" ? choice.stance : choice.kind;
}

/** Takes the decision on an opinion back, or the question that waits for an answer; what it was is kept as undone. */
export async function undoOpinion(
  viewer: Viewer,
  input: DifferenceSeen,
): Promise<Result<null, SettlingRefusal>> {
  if (!may(viewer, "work.settle", input.study)) return refuse({ kind: "not-allowed" });
  return write<null, SettlingRefusal>(viewer, input.study, async (tx, log) => {
    const locked = await lockOpinion(tx, viewer, input);
    if (!locked.ok) return locked;
    const { found } = locked.value;
    const { opinion, theme, decision, adjudications } = found.difference;
    if (decision === null) return withdrawQuestion(tx, log, questionOfOpinion(found.difference)?.id);
    const undone = await tx
      .delete(opinionDecision)
      .where(and(eq(opinionDecision.opinionId, opinion), eq(opinionDecision.themeId, theme)))
      .returning({ id: opinionDecision.id });
    if (undone.length === 0) return refuse({ kind: "not-found" });
    const decisions = adjudications.filter(({ outcome }) => outcome !== "codebook-question");
    await tx
      .update(adjudication)
      .set({ undoneAt: sql`now()` })
      .where(
        inArray(
          adjudication.id,
          decisions.map(({ id }) => id),
        ),
      );
    log("opinion.unsettled", { opinion, theme });
    return accept(null);
  });
}
