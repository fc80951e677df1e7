import "server-only";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { consensusJudgement, type JudgementChoice, outcomeOfChoice } from "@/lib/adjudication/consensus-of";
import { inAliasOrder } from "@/lib/adjudication/draw-aliases";
import { accept, type Result, refuse } from "@/lib/result";
import type { JudgementId } from "@/lib/study/ids";
import { keepAdjudication } from "./keep-adjudication";
import { type DifferenceSeen, lockDifference } from "./lock-difference";
import { putConsensusJudgement } from "./put-consensus";
import { recordAgreed } from "./record-agreed";
import type { SettlingRefusal } from "./settling-refusal";

/**
 * Settles what coders judged differently: the consensus that comes of it is what stance counts use from here on, and
 * the coders' own judgements stay as they are. Neither of them leaves the opinion in discussion. Something new, or
 * neither, asks for a reason.
 */
export async function settleJudgement(
  viewer: Viewer,
  input: DifferenceSeen & { readonly choice: JudgementChoice; readonly reason: string },
): Promise<Result<null, SettlingRefusal>> {
  if (viewer.kind !== "person" || !may(viewer, "work.settle", input.study))
    return refuse({ kind: "not-allowed" });
  const reason = input.reason.trim() || null;
  if (input.choice.kind !== "side" && reason === null)
    return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<null, SettlingRefusal>(viewer, input.study, async (tx, log) => {
    const locked = await lockDifference(tx, viewer, input);
    if (!locked.ok) return locked;
    const { found, aliases, by, interview } = locked.value;
    const { difference } = found;
    if (difference.kind !== "judgement") return refuse({ kind: "not-found" });
    if (found.state === "settled") return refuse({ kind: "settled-already" });
    const consensus = consensusJudgement(inAliasOrder(difference.sides, aliases), input.choice, reason);
    if (consensus === null) return refuse({ kind: "not-found" });
    const place = { study: input.study, interview, theme: difference.theme };
    const result: JudgementId[] = [];
    if (consensus.judgement !== null) {
      const id = await putConsensusJudgement(tx, place, { ...consensus.judgement, decidedBy: viewer.name });
      if (id === null) return refuse({ kind: "settled-already" });
      result.push(id);
    }
    await keepAdjudication(tx, log, {
      ...place,
      by,
      subject: "judgement",
      outcome: outcomeOfChoice(input.choice),
      between: difference.sides.map(({ id }) => id),
      result,
      reason,
    });
    await recordAgreed(tx, log, viewer, { ...locked.value, study: input.study });
    return accept(null);
  });
}
