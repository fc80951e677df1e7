import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { codebookOf } from "@/db/reads/codebook/codebook-of";
import { codebookVersion } from "@/db/schema/codebook-version";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { codebookContent } from "@/lib/interchange/codebook-content";
import type { StudyId } from "@/lib/study/ids";
import type { Log } from "../write";

/** Waits for whoever else changes this study's codebook, so that versions and places follow each other. */
export async function lockCodebook(tx: Transaction, study: StudyId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`codebook ${study}`}, 0))`);
}

/** Keeps the codebook as it now stands as its next version; codings from here on are made under it. */
export async function startCodebookVersion(
  tx: Transaction,
  log: Log,
  viewer: Viewer,
  study: StudyId,
): Promise<void> {
  const { themes, version } = await codebookOf(tx, study, null);
  const kept = { removedAt: null, writtenAt: null };
  const archived = themes.map(({ codes, ...theme }) => ({
    ...theme,
    ...kept,
    codes: codes.map((each) => ({ ...each, ...kept, proposedBy: null })),
  }));
  await tx.insert(codebookVersion).values({
    studyId: study,
    number: version + 1,
    content: codebookContent(archived),
    madeBy: membershipOf(viewer, study)?.member ?? null,
  });
  log("codebook.version-started", { number: version + 1 });
}
