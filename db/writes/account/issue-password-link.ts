import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { user } from "@/db/schema/user";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { write } from "../write";
import { issueLink, withdrawLinks } from "./one-time-link";

type Refusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" };

/** Makes a link with which someone sets a new password: once, within a day. An earlier one no longer works. */
export async function issuePasswordLink(
  viewer: Viewer,
  given: { readonly user: UserId },
): Promise<Result<{ readonly token: string }, Refusal>> {
  if (!mayOnPlatform(viewer, "account.manage")) return refuse({ kind: "not-allowed" });
  return write<{ token: string }, Refusal>(viewer, null, async (tx, log) => {
    const [open] = await tx
      .select({ id: user.id })
      .from(user)
      .where(and(eq(user.id, given.user), isNull(user.closedAt)))
      .for("update");
    if (!open) return refuse({ kind: "not-found" });
    await withdrawLinks(tx, and(eq(oneTimeLink.kind, "password-reset"), eq(oneTimeLink.userId, open.id)));
    const madeBy = viewer.kind === "person" ? viewer.user : null;
    const token = await issueLink(tx, { kind: "password-reset", userId: open.id, madeBy });
    log("password-link.issued", { user: open.id });
    return accept({ token });
  });
}
