import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { user } from "@/db/schema/user";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { write } from "../write";
import { hasOtherAdministrator, type LastAdministrator } from "./administrators";

type Refusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" } | LastAdministrator;

/** Makes someone an administrator, or no longer; the last one stays. */
export async function setAdministrator(
  viewer: Viewer,
  given: { readonly user: UserId; readonly administrator: boolean },
): Promise<Result<null, Refusal>> {
  if (!mayOnPlatform(viewer, "account.manage")) return refuse({ kind: "not-allowed" });
  const { administrator } = given;
  return write<null, Refusal>(viewer, null, async (tx, log) => {
    if (!administrator && !(await hasOtherAdministrator(tx, given.user))) {
      return refuse({ kind: "last-administrator" });
    }
    const [set] = await tx
      .update(user)
      .set({ administrator })
      .where(and(eq(user.id, given.user), isNull(user.closedAt), ne(user.administrator, administrator)))
      .returning({ id: user.id });
    if (!set) return refuse({ kind: "not-found" });
    log(administrator ? "administrator.made" : "administrator.unmade", { user: set.id });
    return accept(null);
  });
}
