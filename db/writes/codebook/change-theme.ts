import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId, ThemeId } from "@/lib/study/ids";
import { write } from "../write";
import { type ThemeFields, themeColumns } from "./add-theme";
import { lockCodebook, startCodebookVersion } from "./start-codebook-version";

/** Renames or rewords a theme; its code, and so what was coded with it, stays. Starts a codebook version. */
export async function changeTheme(
  viewer: Viewer,
  study: StudyId,
  given: ThemeFields & { readonly theme: ThemeId },
): Promise<Result<null, { readonly kind: "not-allowed" } | { readonly kind: "not-found" }>> {
  if (!may(viewer, "codebook.edit", study)) return refuse({ kind: "not-allowed" });
  return write<null, { readonly kind: "not-found" }>(viewer, study, async (tx, log) => {
    await lockCodebook(tx, study);
    const changed = await tx
      .update(theme)
      .set(themeColumns(given))
      .where(and(eq(theme.studyId, study), eq(theme.id, given.theme), isNull(theme.removedAt)))
      .returning({ id: theme.id });
    if (changed.length === 0) return refuse({ kind: "not-found" });
    log("theme.changed", { theme: given.theme });
    await startCodebookVersion(tx, log, viewer, study);
    return accept(null);
  });
}
