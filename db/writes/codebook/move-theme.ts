import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId, ThemeId } from "@/lib/study/ids";
import { moveInOrder } from "@/lib/study/move-in-order";
import { write } from "../write";
import { lockCodebook } from "./start-codebook-version";

/** Moves a theme one place up or down; at the end of the list it stays where it is. */
export async function moveTheme(
  viewer: Viewer,
  study: StudyId,
  given: { readonly theme: ThemeId; readonly by: -1 | 1 },
): Promise<Result<null, { readonly kind: "not-allowed" } | { readonly kind: "not-found" }>> {
  if (!may(viewer, "codebook.edit", study)) return refuse({ kind: "not-allowed" });
  return write<null, { readonly kind: "not-found" }>(viewer, study, async (tx, log) => {
    await lockCodebook(tx, study);
    const rows = await tx
      .select({ id: theme.id })
      .from(theme)
      .where(and(eq(theme.studyId, study), isNull(theme.removedAt)))
      .orderBy(asc(theme.position), asc(theme.code));
    const order = moveInOrder(
      rows.map((row) => row.id),
      given.theme,
      given.by,
    );
    if (order === null) return refuse({ kind: "not-found" });
    for (const [position, id] of order.entries()) {
      await tx.update(theme).set({ position }).where(eq(theme.id, id));
    }
    log("theme.moved", { theme: given.theme, by: given.by });
    return accept(null);
  });
}
