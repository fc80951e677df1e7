import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { code } from "@/db/schema/code";
import { theme } from "@/db/schema/theme";
import type { MemberId, StudyId } from "@/lib/study/ids";
import type { ScreenTheme, WorkOfInterview } from "./coding-screen";

const digits = 9;

/**
 * The codebook as the viewer codes with it. A removed theme or code is given only where work that the viewer
 * sees uses it, and so is another's proposal.
 */
export async function screenCodebook(
  tx: Transaction,
  study: StudyId,
  viewer: MemberId | null,
  work: WorkOfInterview,
): Promise<readonly Omit<ScreenTheme, "visible">[]> {
  const themes = await tx.select().from(theme).where(eq(theme.studyId, study)).orderBy(asc(theme.position));
  const codes = await tx
    .select()
    .from(code)
    .where(eq(code.studyId, study))
    .orderBy(asc(code.position), asc(code.label));
  const usedThemes = new Set([...work.codings, ...work.judgements].map((piece) => piece.theme));
  const usedCodes = new Set(work.codings.map((coding) => coding.code));
  const codesOf = rowsBy(
    codes.filter(
      (each) =>
        usedCodes.has(each.id) ||
        (each.removedAt === null && (each.proposedBy === null || each.proposedBy === viewer)),
    ),
    (each) => each.themeId,
  );
  const standing = themes.filter((each) => each.removedAt === null);
  const shown = [...standing, ...themes.filter((each) => each.removedAt !== null && usedThemes.has(each.id))];
  return shown.map((each, lane) => ({
    id: each.id,
    code: each.code,
    name: each.name,
    definition: each.definition,
    wording: {
      verbeterd: each.wordingImproved,
      gelijk: each.wordingUnchanged,
      verslechterd: each.wordingWorsened,
      onbekend: each.wordingUnknown,
    },
    key: each.removedAt === null && lane < digits ? lane + 1 : null,
    lane,
    addedDuringAnalysis: each.addedDuringAnalysis,
    codes: codesOf(each.id).map(({ id, label, definition, polarity, proposedBy, removedAt }) => ({
      id,
      label,
      definition,
      polarity,
      standing: removedAt !== null ? "removed" : proposedBy !== null ? "proposed" : "in-codebook",
    })),
  }));
}
