import "server-only";
import { eq } from "drizzle-orm";
import { read } from "@/db/reads/read";
import { study } from "@/db/schema/study";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { StudyId } from "@/lib/study/ids";
import { archiveScope } from "./archive-scope";
import { archivedAssignments } from "./archived-assignments";
import { archivedCases } from "./archived-cases";
import {
  archivedAdjudications,
  archivedExpectedDirections,
  archivedOpinionDecisions,
  archivedWeightingChoices,
} from "./archived-decisions";
import { archivedFactorMerges } from "./archived-factor-merges";
import { archivedFrame } from "./archived-frame";
import { archivedInterviews, archivedScores } from "./archived-interviews";
import { archivedReport } from "./archived-report";
import { archivedSnapshots } from "./archived-snapshots";
import { archivedCodings, archivedJudgements, type Identified } from "./archived-work";
import { archivedMemos, archivedSummaries } from "./archived-writing";
import { codeById } from "./code-by-id";

/**
 * A whole study as one archive, without ids and accounts, so that it can be imported anywhere. Null for who
 * may not export it.
 *
 * The operator's archive holds everything. A person's holds what they may know (SAFETY, rule 2): of an
 * interview and theme whose coders have not all finished, and of one they coded blind that was not yet
 * released, it holds their own codings, judgements and memos alone. Of colleagues it then also leaves out
 * how far they are, what was settled, codes they proposed, and the study's snapshots.
 */
export async function studyArchiveOf(viewer: Viewer, id: StudyId): Promise<StudyArchive | null> {
  if (!may(viewer, "study.export", id)) return null;
  return read(async (tx) => {
    const [row] = await tx.select().from(study).where(eq(study.id, id));
    if (row === undefined) return null;
    const codes = await codeById(tx, id);
    const scope = await archiveScope(tx, viewer, id);
    const { codings, usedCodes } = await archivedCodings(tx, id, codes, scope);
    const judgements = await archivedJudgements(tx, id, codes, scope);
    const places = { passage: placeById(codings), judgement: placeById(judgements) };
    const { name, language, note, kind, indicativeBelow, writtenAt } = row;
    return {
      study: { name, language, note, kind, indicativeBelow, writtenAt: writtenAt.toISOString() },
      ...(await archivedFrame(tx, id, codes, scope, usedCodes)),
      ...(await archivedCases(tx, id, codes)),
      interviews: await archivedInterviews(tx, id, codes, scope),
      statementScores: await archivedScores(tx, id, codes, scope),
      summaries: await archivedSummaries(tx, id, codes, places.passage),
      memos: await archivedMemos(tx, id, codes, scope, places.passage),
      ...(await archivedAssignments(tx, id, codes, scope)),
      codings: codings.map(({ archived }) => archived),
      judgements: judgements.map(({ archived }) => archived),
      adjudications: await archivedAdjudications(tx, id, codes, scope, places),
      opinionDecisions: await archivedOpinionDecisions(tx, id, codes, scope),
      weightingChoices: await archivedWeightingChoices(tx, id, codes),
      expectedDirections: await archivedExpectedDirections(tx, id, codes),
      factorMerges: await archivedFactorMerges(tx, id, codes),
      ...(await archivedReport(tx, id, codes, places.passage)),
      snapshots: await archivedSnapshots(tx, viewer, id, codes),
    };
  });
}

function placeById(items: readonly Identified<unknown>[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, index) => [id, index]));
}
