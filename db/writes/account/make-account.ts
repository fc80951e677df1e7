import "server-only";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { write } from "../write";
import { addAccount, type EmailTaken } from "./new-account";
import { issueLink } from "./one-time-link";

type Refusal = { readonly kind: "not-allowed" } | EmailTaken;

/** Makes an account without a password, and a link with which its owner sets one. */
export async function makeAccount(
  viewer: Viewer,
  given: { readonly email: string; readonly name: string },
): Promise<Result<{ readonly user: UserId; readonly token: string }, Refusal>> {
  if (!mayOnPlatform(viewer, "account.manage")) return refuse({ kind: "not-allowed" });
  return write<{ user: UserId; token: string }, Refusal>(viewer, null, async (tx, log) => {
    const made = await addAccount(tx, log, { ...given, passwordHash: null });
    if (!made.ok) return made;
    const madeBy = viewer.kind === "person" ? viewer.user : null;
    const token = await issueLink(tx, { kind: "password-reset", userId: made.value, madeBy });
    log("password-link.issued", { user: made.value });
    return accept({ user: made.value, token });
  });
}
