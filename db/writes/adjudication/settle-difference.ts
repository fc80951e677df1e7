import "server-only";
import type { Viewer } from "@/lib/access/viewer";
import type { JudgementChoice, PassageChoice } from "@/lib/adjudication/consensus-of";
import type { Result } from "@/lib/result";
import type { DifferenceSeen } from "./lock-difference";
import { settleJudgement } from "./settle-judgement";
import { type OpinionChoice, settleOpinion, undoOpinion } from "./settle-opinion";
import { settlePassage } from "./settle-passage";
import type { SettlingRefusal } from "./settling-refusal";
import { undoSettling } from "./undo-settling";

/** What was chosen about what. */
export type Settled = DifferenceSeen & { readonly reason: string } & (
    | { readonly about: "judgement"; readonly choice: JudgementChoice }
    | { readonly about: "passage"; readonly choice: PassageChoice }
    | { readonly about: "opinion"; readonly choice: OpinionChoice }
  );

/** Settles a difference of whatever kind. */
export async function settleDifference(
  viewer: Viewer,
  settled: Settled,
): Promise<Result<null, SettlingRefusal>> {
  switch (settled.about) {
    case "judgement":
      return settleJudgement(viewer, settled);
    case "passage":
      return settlePassage(viewer, settled);
    case "opinion":
      return settleOpinion(viewer, settled);
  }
}

/** Takes back what was decided on a difference of whatever kind. */
export async function undoDifference(
  viewer: Viewer,
  settled: DifferenceSeen & { readonly about: Settled["about"] },
): Promise<Result<null, SettlingRefusal>> {
  return settled.about === "opinion" ? undoOpinion(viewer, settled) : undoSettling(viewer, settled);
}
