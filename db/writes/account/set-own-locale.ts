import "server-only";
import { eq } from "drizzle-orm";
import { user } from "@/db/schema/user";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result } from "@/lib/result";
import { write } from "../write";

/** Keeps the language that someone reads the interface in, for wherever they sign in next. */
export async function setOwnLocale(
  viewer: Extract<Viewer, { kind: "person" }>,
  { locale }: { readonly locale: "nl" | "en" },
): Promise<Result<null, never>> {
  return write(viewer, null, async (tx, log) => {
    await tx.update(user).set({ locale }).where(eq(user.id, viewer.user));
    log("account.locale-chosen", { user: viewer.user, locale });
    return accept(null);
  });
}
