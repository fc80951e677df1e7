import "server-only";
import { createHash } from "node:crypto";
import type { Difference } from "@/lib/adjudication/difference";
import { inAliasOrder } from "@/lib/adjudication/draw-aliases";
import type { MemberId } from "@/lib/study/ids";
import type { OpinionToSettle } from "./opinions-to-settle";

/**
 * Stands for the sides of a difference as someone saw them: a decision names it, so that it is never taken about work
 * that was changed meanwhile, and nobody can tell from it whose work it is.
 */
export function seenSides(difference: Difference, aliases: readonly MemberId[]): string {
  if (difference.kind === "judgement")
    return hashOf(inAliasOrder(difference.sides, aliases).map(({ id, changedAtMs }) => [id, changedAtMs]));
  return hashOf(
    inAliasOrder(difference.sides, aliases).map(({ codings }) =>
      codings.map(({ id, from, to, changedAtMs }) => [id, from, to, changedAtMs]),
    ),
  );
}

export function seenOpinion({ opinion, theme, sides }: OpinionToSettle): string {
  return hashOf([opinion, theme, sides]);
}

function hashOf(seen: unknown): string {
  return createHash("sha256").update(JSON.stringify(seen)).digest("base64url");
}
