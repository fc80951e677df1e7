import "server-only";
import { and, eq, isNull, max } from "drizzle-orm";
import { code } from "@/db/schema/code";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { Polarity } from "@/lib/stance/stance";
import type { CodeId, StudyId, ThemeId } from "@/lib/study/ids";
import { constraintOf } from "../constraint-of";
import { newId } from "../new-id";
import { write } from "../write";
import { lockCodebook, startCodebookVersion } from "./start-codebook-version";

export type CodeFields = {
  readonly label: string;
  readonly definition: string;
  /** A factor that helped or hindered; null for another sub-code. */
  readonly polarity: Polarity | null;
};

export type CodeRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "changed-by-another" }
  | { readonly kind: "label-taken"; readonly fields: readonly ["label"] };

/**
 * Adds a sub-code or factor to a theme, or with `change` changes one that still says what was seen; what was
 * coded with it stays. A theme has a label once for each polarity. Starts a codebook version.
 */
export async function saveCode(
  viewer: Viewer,
  study: StudyId,
  given: CodeFields & {
    readonly theme: ThemeId;
    readonly change: { readonly code: CodeId; readonly seen: CodeFields } | null;
  },
): Promise<Result<null, CodeRefusal>> {
  if (!may(viewer, "codebook.edit", study)) return refuse({ kind: "not-allowed" });
  const { label, definition, polarity } = given;
  try {
    return await write<null, CodeRefusal>(viewer, study, async (tx, log) => {
      await lockCodebook(tx, study);
      if (given.change === null) {
        const inTheme = and(eq(code.studyId, study), eq(code.themeId, given.theme));
        const [last] = await tx
          .select({ position: max(code.position) })
          .from(code)
          .where(inTheme);
        const id = newId<CodeId>();
        const position = (last?.position ?? -1) + 1;
        await tx
          .insert(code)
          .values({ id, studyId: study, themeId: given.theme, label, definition, polarity, position });
        log("code.added", { code: id, theme: given.theme });
      } else {
        const there = and(eq(code.studyId, study), eq(code.id, given.change.code), isNull(code.removedAt));
        const changed = await tx
          .update(code)
          .set({ label, definition, polarity })
          .where(and(there, asSeen(given.change.seen)))
          .returning({ id: code.id });
        if (changed.length === 0)
          return refuse({ kind: (await tx.$count(code, there)) === 0 ? "not-found" : "changed-by-another" });
        log("code.changed", { code: given.change.code });
      }
      await startCodebookVersion(tx, log, viewer, study);
      return accept(null);
    });
  } catch (error) {
    if (constraintOf(error) === "code_theme_label_key")
      return refuse({ kind: "label-taken", fields: ["label"] });
    if (constraintOf(error) === "code_theme_fk") return refuse({ kind: "not-found" });
    throw error;
  }
}

function asSeen({ label, definition, polarity }: CodeFields) {
  const samePolarity = polarity === null ? isNull(code.polarity) : eq(code.polarity, polarity);
  return and(eq(code.label, label), eq(code.definition, definition), samePolarity);
}
