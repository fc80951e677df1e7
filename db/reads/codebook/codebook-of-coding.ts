import "server-only";
import { and, eq, inArray, isNull, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { codebookVersion } from "@/db/schema/codebook-version";
import { coding } from "@/db/schema/coding";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { keptCodebook } from "@/lib/study/codebook-changes";
import type { CodingId, StudyId } from "@/lib/study/ids";
import { isDefinedOtherwise } from "@/lib/study/is-defined-otherwise";
import { read } from "../read";
import { visibleWorkOf } from "../work/visible-work-of";

/** Under which version of the codebook a coding was given its tag. */
export type CodebookOfCoding = {
  readonly version: number;
  readonly newest: number;
  /** What it is tagged with is defined or worded otherwise by now; null where a version can't be read back. */
  readonly definedOtherwise: boolean | null;
};

/** Null: it isn't there, or the viewer may not know it (SAFETY, rule 2). */
export async function readCodebookOfCoding(
  viewer: Viewer,
  study: StudyId,
  id: CodingId,
): Promise<CodebookOfCoding | null> {
  if (!may(viewer, "transcript.see", study)) return null;
  return read(async (tx) => {
    const [made] = await tx
      .select({
        interviewId: coding.interviewId,
        themeId: coding.themeId,
        coderId: coding.coderId,
        version: coding.codebookVersion,
        theme: theme.code,
        label: code.label,
        polarity: code.polarity,
      })
      .from(coding)
      .innerJoin(theme, eq(theme.id, coding.themeId))
      .leftJoin(code, eq(code.id, coding.codeId))
      .where(and(eq(coding.studyId, study), eq(coding.id, id), isNull(coding.removedAt)));
    if (made === undefined) return null;
    const sight = await visibleWorkOf(tx, viewer, study, [made.interviewId]);
    if (!sight.mayKnow(made)) return null;
    const newest = await newestVersion(tx, study);
    const { version, label, polarity } = made;
    const [before, now] = await contentsOf(tx, study, [version, newest]);
    const tag = { theme: made.theme, code: label === null ? null : { label, polarity } };
    return { version, newest, definedOtherwise: before && now ? isDefinedOtherwise(before, now, tag) : null };
  });
}

async function newestVersion(tx: Transaction, study: StudyId): Promise<number> {
  const [row] = await tx
    .select({ newest: max(codebookVersion.number) })
    .from(codebookVersion)
    .where(eq(codebookVersion.studyId, study));
  return row?.newest ?? 0;
}

async function contentsOf(tx: Transaction, study: StudyId, numbers: readonly number[]) {
  const rows = await tx
    .select({ number: codebookVersion.number, content: codebookVersion.content })
    .from(codebookVersion)
    .where(and(eq(codebookVersion.studyId, study), inArray(codebookVersion.number, [...numbers])));
  return numbers.map((number) => keptCodebook(rows.find((row) => row.number === number)?.content));
}
