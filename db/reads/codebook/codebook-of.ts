import "server-only";
import { and, asc, desc, eq, isNull, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { codebookVersion } from "@/db/schema/codebook-version";
import { theme } from "@/db/schema/theme";
import type { Membership } from "@/lib/access/viewer";
import type { Polarity, Stance } from "@/lib/stance/stance";
import type { CodeId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { read } from "../read";
import { rowsBy } from "../rows-by";

export type CodeInCodebook = {
  readonly id: CodeId;
  readonly label: string;
  readonly polarity: Polarity | null;
  readonly definition: string;
  /** By the viewer, and not decided on yet. */
  readonly proposed: boolean;
};

export type ThemeInCodebook = {
  readonly id: ThemeId;
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly wording: Readonly<Record<Stance, string>>;
  readonly addedDuringAnalysis: boolean;
  readonly codes: readonly CodeInCodebook[];
};

export type Codebook = { readonly themes: readonly ThemeInCodebook[]; readonly version: number };

/** The study's codebook as it stands; of proposed codes only the viewer's own (SAFETY, rule 2). */
export async function readCodebook({ study, member }: Membership): Promise<Codebook> {
  return read((tx) => codebookOf(tx, study, member));
}

/** The codebook with the codes that everyone sees, and those that this member proposed. */
export async function codebookOf(
  tx: Transaction,
  study: StudyId,
  member: MemberId | null,
): Promise<Codebook> {
  const themes = await tx
    .select()
    .from(theme)
    .where(and(eq(theme.studyId, study), isNull(theme.removedAt)))
    .orderBy(asc(theme.position), asc(theme.code));
  const seen =
    member === null ? isNull(code.proposedBy) : or(isNull(code.proposedBy), eq(code.proposedBy, member));
  const codes = await tx
    .select()
    .from(code)
    .where(and(eq(code.studyId, study), isNull(code.removedAt), seen))
    .orderBy(asc(code.position), asc(code.label));
  const [newest] = await tx
    .select({ number: codebookVersion.number })
    .from(codebookVersion)
    .where(eq(codebookVersion.studyId, study))
    .orderBy(desc(codebookVersion.number))
    .limit(1);
  const codesOf = rowsBy(codes, (row) => row.themeId);
  return {
    version: newest?.number ?? 1,
    themes: themes.map((row) => ({
      id: row.id,
      code: row.code,
      name: row.name,
      definition: row.definition,
      wording: {
        verbeterd: row.wordingImproved,
        gelijk: row.wordingUnchanged,
        verslechterd: row.wordingWorsened,
        onbekend: row.wordingUnknown,
      },
      addedDuringAnalysis: row.addedDuringAnalysis,
      codes: codesOf(row.id).map(({ id, label, polarity, definition, proposedBy }) => ({
        id,
        label,
        polarity,
        definition,
        proposed: proposedBy !== null,
      })),
    })),
  };
}
