import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { isProposedTo } from "@/db/reads/codebook/proposed-codes";
import { code } from "@/db/schema/code";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { CodeId, StudyId } from "@/lib/study/ids";
import { constraintOf } from "../constraint-of";
import { write } from "../write";
import { lockCodebook, startCodebookVersion } from "./start-codebook-version";

export type SettleRefusal =
  | { readonly kind: "not-allowed" }
  /** Somebody else decided on it meanwhile. */
  | { readonly kind: "not-found" }
  | { readonly kind: "label-taken" };

/**
 * Takes a proposed code into the codebook, where everyone sees it from then on, which starts a version; or turns it
 * down. What its maker coded with it stays as it is either way.
 */
export async function settleProposal(
  viewer: Viewer,
  study: StudyId,
  given: { readonly code: CodeId; readonly accepts: boolean },
): Promise<Result<null, SettleRefusal>> {
  if (!may(viewer, "codebook.settle", study)) return refuse({ kind: "not-allowed" });
  try {
    return await write<null, SettleRefusal>(viewer, study, async (tx, log) => {
      await lockCodebook(tx, study);
      const settled = await tx
        .update(code)
        .set(given.accepts ? { proposedBy: null } : { removedAt: sql`now()` })
        .where(
          and(eq(code.id, given.code), isProposedTo(tx, study, membershipOf(viewer, study)?.member ?? null)),
        )
        .returning({ id: code.id });
      if (settled.length === 0) return refuse({ kind: "not-found" });
      log(given.accepts ? "code.proposal-accepted" : "code.proposal-turned-down", { code: given.code });
      if (given.accepts) await startCodebookVersion(tx, log, viewer, study);
      return accept(null);
    });
  } catch (error) {
    if (constraintOf(error) === "code_theme_label_key") return refuse({ kind: "label-taken" });
    throw error;
  }
}
