import { eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { codebookVersion } from "@/db/schema/codebook-version";
import { coding, codingAnchor } from "@/db/schema/coding";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { StudyId } from "@/lib/study/ids";
import type { NewestAnchor } from "./anchor-in-newest-text";
import type { OwnWork } from "./own-work";

type Content = Omit<Extract<CodingOperation, { kind: "coding.add" }>, "kind" | "passage" | "transcript">;

/** Writes a new coding with its place in a text, and gives its version; null where its id is taken. */
export async function insertCoding(
  tx: Transaction,
  own: OwnWork,
  content: Content,
  anchor: NewestAnchor,
): Promise<number | null> {
  const [row] = await tx
    .insert(coding)
    .values({
      id: content.coding,
      studyId: own.study,
      interviewId: own.interview,
      coderId: own.coder,
      themeId: content.theme,
      codeId: content.code,
      stance: content.stance,
      starred: content.starred,
      memo: content.memo,
      codebookVersion: await newestCodebookVersion(tx, own.study),
    })
    .onConflictDoNothing()
    .returning({ version: coding.version });
  if (row === undefined) return null;
  await tx.insert(codingAnchor).values({
    studyId: own.study,
    interviewId: own.interview,
    codingId: content.coding,
    ...anchor,
  });
  return row.version;
}

export async function newestCodebookVersion(tx: Transaction, study: StudyId): Promise<number> {
  const [row] = await tx
    .select({ newest: max(codebookVersion.number) })
    .from(codebookVersion)
    .where(eq(codebookVersion.studyId, study));
  return row?.newest ?? 1;
}
