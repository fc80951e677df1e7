import "server-only";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { consensusCodings, outcomeOfChoice, type PassageChoice } from "@/lib/adjudication/consensus-of";
import { inAliasOrder } from "@/lib/adjudication/draw-aliases";
import { accept, type Result, refuse } from "@/lib/result";
import { keepAdjudication } from "./keep-adjudication";
import { type DifferenceSeen, lockDifference } from "./lock-difference";
import { newestTranscript } from "./newest-transcript";
import { putConsensusCodings } from "./put-consensus";
import { recordAgreed } from "./record-agreed";
import type { SettlingRefusal } from "./settling-refusal";

/**
 * Settles what coders marked differently: the codings that come of it join the consensus, and the coders' own stay as
 * they are. Neither of them leaves the text unmarked, and asks for a reason.
 */
export async function settlePassage(
  viewer: Viewer,
  input: DifferenceSeen & { readonly choice: PassageChoice; readonly reason: string },
): Promise<Result<null, SettlingRefusal>> {
  if (viewer.kind !== "person" || !may(viewer, "work.settle", input.study))
    return refuse({ kind: "not-allowed" });
  const { choice, study } = input;
  const reason = input.reason.trim() || null;
  if (choice.kind === "neither" && reason === null)
    return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<null, SettlingRefusal>(viewer, study, async (tx, log) => {
    const locked = await lockDifference(tx, viewer, input);
    if (!locked.ok) return locked;
    const { found, aliases, by, interview, work } = locked.value;
    const { difference } = found;
    if (difference.kind !== "passage") return refuse({ kind: "not-found" });
    if (found.state === "settled") return refuse({ kind: "settled-already" });
    // Of what its coders coded: a theme that one of them alone codes has no consensus.
    const themes = work.onThemes.map((on) => on.theme);
    if (choice.kind === "new" && !themes.includes(choice.coding.theme)) return refuse({ kind: "not-found" });
    const sides = inAliasOrder(difference.sides, aliases);
    const codings = consensusCodings({ sides, theme: difference.theme }, choice);
    const newest = await newestTranscript(tx, interview);
    if (codings === null || newest === null) return refuse({ kind: "not-found" });
    const put = await putConsensusCodings(tx, { study, interview }, codings, newest);
    if (!put.ok) return put;
    await keepAdjudication(tx, log, {
      study,
      interview,
      theme: difference.theme,
      by,
      subject: "passage",
      outcome: outcomeOfChoice(choice),
      between: difference.sides.flatMap((side) => side.codings.map(({ id }) => id)),
      result: put.value,
      reason,
    });
    await recordAgreed(tx, log, viewer, { ...locked.value, study });
    return accept(null);
  });
}
