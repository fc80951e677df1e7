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

export type ThemeChangeRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "changed-by-another" };

/**
 * Renames or rewords a theme that still says what was seen; its code, and so what was coded with it, stays.
 * Starts a codebook version.
 */
export async function changeTheme(
  viewer: Viewer,
  study: StudyId,
  given: ThemeFields & { readonly theme: ThemeId; readonly seen: ThemeFields },
): Promise<Result<null, ThemeChangeRefusal>> {
  if (!may(viewer, "codebook.edit", study)) return refuse({ kind: "not-allowed" });
  return write<null, ThemeChangeRefusal>(viewer, study, async (tx, log) => {
    await lockCodebook(tx, study);
    const there = and(eq(theme.studyId, study), eq(theme.id, given.theme), isNull(theme.removedAt));
    const changed = await tx
      .update(theme)
      .set(themeColumns(given))
      .where(and(there, asSeen(given.seen)))
      .returning({ id: theme.id });
    if (changed.length === 0)
      return refuse({ kind: (await tx.$count(theme, there)) === 0 ? "not-found" : "changed-by-another" });
    log("theme.changed", { theme: given.theme });
    await startCodebookVersion(tx, log, viewer, study);
    return accept(null);
  });
}

function asSeen(seen: ThemeFields) {
  const columns = themeColumns(seen);
  return and(
    eq(theme.name, columns.name),
    eq(theme.definition, columns.definition),
    eq(theme.wordingImproved, columns.wordingImproved),
    eq(theme.wordingUnchanged, columns.wordingUnchanged),
    eq(theme.wordingWorsened, columns.wordingWorsened),
    eq(theme.wordingUnknown, columns.wordingUnknown),
  );
}
