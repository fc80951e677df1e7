import "server-only";
import { eq } from "drizzle-orm";
import { assignment } from "@/db/schema/assignment";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { Stance } from "@/lib/stance/stance";
import type { StudyId, ThemeId } from "@/lib/study/ids";
import { freeSlug, slugOf } from "@/lib/study/slug";
import { newId } from "../new-id";
import { write } from "../write";
import { lockCodebook, startCodebookVersion } from "./start-codebook-version";

export type ThemeFields = {
  readonly name: string;
  readonly definition: string;
  readonly wording: Readonly<Record<Stance, string>>;
};

/**
 * Adds a theme at the end of the codebook. Added once work was assigned it says so (not by whether any was
 * done, which would tell of colleagues); what was coded stays, and whoever finished before gets a new
 * assignment for it when someone asks them.
 */
export async function addTheme(
  viewer: Viewer,
  study: StudyId,
  given: ThemeFields,
): Promise<Result<{ readonly theme: ThemeId }, { readonly kind: "not-allowed" }>> {
  if (!may(viewer, "codebook.edit", study)) return refuse({ kind: "not-allowed" });
  return write(viewer, study, async (tx, log) => {
    await lockCodebook(tx, study);
    const others = await tx
      .select({ code: theme.code, position: theme.position })
      .from(theme)
      .where(eq(theme.studyId, study));
    const [assigned] = await tx
      .select({ id: assignment.id })
      .from(assignment)
      .where(eq(assignment.studyId, study))
      .limit(1);
    const id = newId<ThemeId>();
    await tx.insert(theme).values({
      id,
      studyId: study,
      code: freeSlug(slugOf(given.name), new Set(others.map((row) => row.code))),
      ...themeColumns(given),
      addedDuringAnalysis: assigned !== undefined,
      position: Math.max(-1, ...others.map((row) => row.position)) + 1,
    });
    log("theme.added", { theme: id });
    await startCodebookVersion(tx, log, viewer, study);
    return accept({ theme: id });
  });
}

/** A theme's fields as its row has them. */
export function themeColumns({ name, definition, wording }: ThemeFields) {
  return {
    name,
    definition,
    wordingImproved: wording.verbeterd,
    wordingUnchanged: wording.gelijk,
    wordingWorsened: wording.verslechterd,
    wordingUnknown: wording.onbekend,
  };
}
