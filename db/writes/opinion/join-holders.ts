import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { accept, type Result, refuse } from "@/lib/result";
import type { CaseId, MemberId, OpinionId, RespondentId } from "@/lib/study/ids";
import type { Log } from "../write";
import { decidedThemes, lockHolders } from "./lock-holders";

export type HoldersRefusal =
  | { readonly kind: "not-found" }
  /** The respondent holds another's opinion already: part it first. */
  | { readonly kind: "opinion-shared-already" }
  /** The other holds this respondent's opinion. */
  | { readonly kind: "opinion-shared-back" }
  /** A decision was taken on one of the two opinions as they are held now. */
  | { readonly kind: "opinion-decided"; readonly themes: string };

/** Moves everyone who holds the one's own opinion to the opinion that the other holds, in the same case. */
export async function joinHolders(
  tx: Transaction,
  log: Log,
  given: {
    readonly case: CaseId;
    readonly one: RespondentId;
    readonly other: RespondentId;
    readonly joinedBy: MemberId | null;
    readonly reason: string;
  },
): Promise<Result<{ readonly opinion: OpinionId }, HoldersRefusal>> {
  const holders = await lockHolders(tx, given.case);
  const own = holders.find((holder) => holder.respondent === given.one);
  const shared = holders.find((holder) => holder.respondent === given.other);
  if (own === undefined || shared === undefined) return refuse({ kind: "not-found" });
  if (own.owner !== given.one) return refuse({ kind: "opinion-shared-already" });
  if (own.opinion === shared.opinion) return refuse({ kind: "opinion-shared-back" });
  const themes = await decidedThemes(tx, [own.opinion, shared.opinion]);
  if (themes.length > 0) return refuse({ kind: "opinion-decided", themes: themes.join(", ") });
  const moved = await tx
    .update(opinionHolder)
    .set({
      opinionId: shared.opinion,
      joinedBy: given.joinedBy,
      reason: given.reason,
      writtenAt: new Date(),
    })
    .where(eq(opinionHolder.opinionId, own.opinion))
    .returning({ respondent: opinionHolder.respondentId });
  await tx.delete(opinion).where(eq(opinion.id, own.opinion));
  log("opinion.joined", {
    respondent: given.one,
    opinion: shared.opinion,
    left: own.opinion,
    moved: moved.length,
  });
  return accept({ opinion: shared.opinion });
}
