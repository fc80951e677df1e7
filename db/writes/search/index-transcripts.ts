import "server-only";
import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { stemsOf } from "@/db/reads/search/stems-of";
import { searchIndex } from "@/db/schema/search-index";
import { transcript } from "@/db/schema/transcript";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { indexRules } from "@/lib/search/dutch-stem";
import { foldWord } from "@/lib/search/fold-word";
import { wordsIn } from "@/lib/search/words-in";
import type { StudyId, TranscriptId } from "@/lib/study/ids";

const textsPerTransaction = 5;

/** How much of a study can be searched, after what could be done in the time. */
export type Indexed = { readonly indexed: number; readonly transcripts: number };

/**
 * Brings the index of a study's newest texts up to date, for no longer than asked: a text that came or was
 * corrected since, or that older rules indexed. Nothing is done where all is in order.
 */
export async function indexTranscripts(
  viewer: Viewer,
  study: StudyId,
  { forMs }: { readonly forMs: number },
): Promise<Indexed | null> {
  if (!may(viewer, "text.search", study)) return null;
  const until = performance.now() + forMs;
  const newest = await newestTexts(study);
  const missing = newest.filter(({ isIndexed }) => !isIndexed).map(({ id }) => id);
  let at = 0;
  while (at < missing.length && (at === 0 || performance.now() < until)) {
    const batch = missing.slice(at, at + textsPerTransaction);
    at += batch.length;
    await write(viewer, study, async (tx, log) => {
      const added = await indexBatch(tx, study, batch);
      // Another search came first with all of them.
      if (added === 0) return refuse({ kind: "nothing-to-index" });
      log("search.indexed", { transcripts: added });
      return accept(null);
    });
  }
  return { indexed: newest.length - (missing.length - at), transcripts: newest.length };
}

async function newestTexts(study: StudyId) {
  const db = await database();
  return db
    .selectDistinctOn([transcript.interviewId], {
      id: transcript.id,
      isIndexed: sql<boolean>`${searchIndex.transcriptId} is not null`,
    })
    .from(transcript)
    .leftJoin(
      searchIndex,
      and(eq(searchIndex.transcriptId, transcript.id), eq(searchIndex.rules, indexRules)),
    )
    .where(eq(transcript.studyId, study))
    .orderBy(asc(transcript.interviewId), sql`${transcript.version} desc`);
}

/** A row that was made meanwhile stays; one by older rules is made anew. */
async function indexBatch(
  tx: Transaction,
  studyId: StudyId,
  batch: readonly TranscriptId[],
): Promise<number> {
  const texts = await tx
    .select({ id: transcript.id, text: transcript.text })
    .from(transcript)
    .where(and(eq(transcript.studyId, studyId), inArray(transcript.id, [...batch])))
    .orderBy(asc(transcript.id));
  const formsOf = texts.map(({ id, text }) => ({ id, forms: formsIn(text) }));
  const stems = await stemsOf(tx, [...new Set(formsOf.flatMap(({ forms }) => forms))]);
  const rows = formsOf.map(({ id, forms }) => ({
    transcriptId: id,
    studyId,
    rules: indexRules,
    forms: [...forms],
    stems: forms.map((form) => stems.get(form) ?? form),
  }));
  if (rows.length === 0) return 0;
  const added = await tx
    .insert(searchIndex)
    .values(rows)
    .onConflictDoUpdate({
      target: searchIndex.transcriptId,
      set: {
        rules: sql`excluded.rules`,
        forms: sql`excluded.forms`,
        stems: sql`excluded.stems`,
        writtenAt: sql`now()`,
      },
      setWhere: gt(sql`excluded.rules`, searchIndex.rules),
    })
    .returning({ id: searchIndex.transcriptId });
  return added.length;
}

function formsIn(text: string): readonly string[] {
  return [...new Set(wordsIn(text).map(({ written }) => foldWord(written)))];
}
