import "server-only";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { readStudyNames } from "@/db/reads/results/study-names";
import { code } from "@/db/schema/code";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { ByStance, Polarity } from "@/lib/stance/stance";
import type { CodeId, StudyId, ThemeId } from "@/lib/study/ids";
import { read } from "../read";
import { rowsBy } from "../rows-by";

/** What hits can be coded with, in the codebook's order. */
export type TagChoice = {
  readonly theme: ThemeId;
  readonly name: string;
  readonly wording: ByStance<string>;
  readonly codes: readonly {
    readonly id: CodeId;
    readonly label: string;
    readonly polarity: Polarity | null;
  }[];
};

/** Null for who does not code. A code that was proposed is its maker's alone. */
export async function readTagChoices(viewer: Viewer, study: StudyId): Promise<readonly TagChoice[] | null> {
  const me = membershipOf(viewer, study)?.member;
  if (me === undefined || !may(viewer, "coding.make", study)) return null;
  return read(async (tx) => {
    const { themes } = await readStudyNames(tx, study);
    const codes = await tx
      .select({ id: code.id, theme: code.themeId, label: code.label, polarity: code.polarity })
      .from(code)
      .where(
        and(
          inArray(
            code.themeId,
            themes.map((each) => each.id),
          ),
          isNull(code.removedAt),
          or(isNull(code.proposedBy), eq(code.proposedBy, me)),
        ),
      )
      .orderBy(asc(code.position), asc(code.label));
    const codesOf = rowsBy(codes, (each) => each.theme);
    return themes.map(({ id: on, name, wording }) => ({
      theme: on,
      name,
      wording,
      codes: codesOf(on).map(({ id, label, polarity }) => ({ id, label, polarity })),
    }));
  });
}
