import { inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { coding } from "@/db/schema/coding";
import type { Viewer } from "@/lib/access/viewer";
import type { CodingId, StudyId } from "@/lib/study/ids";
import { findTurn } from "@/lib/transcript/find-turn";
import type { ReferenceInSight, ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { keyOfReference, referencesIn } from "@/lib/writing/references-in";
import type { RichText } from "@/lib/writing/rich-text";
import { codingsToPointAt } from "./codings-to-point-at";
import { newestTranscripts } from "./newest-transcripts";
import { turnsInNewest } from "./turns-in-newest";

/**
 * Where the links in these texts lead in the newest transcripts, as far as the viewer may know: a colleague's
 * coding that is not for them is left out, as one that is gone is (SAFETY, rule 2).
 */
export async function referencesInSight(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  texts: readonly RichText[],
): Promise<ReferencesInSight> {
  const targets = texts.flatMap(referencesIn);
  const turns = targets.flatMap((target) => (target.kind === "turn" ? [target] : []));
  const codings = targets.flatMap((target) =>
    target.kind === "coding" && target.coding !== null ? [target.coding] : [],
  );
  const codingInSight = await codingsInSight(tx, viewer, study, [...new Set(codings)]);
  const newest = await newestTranscripts(
    tx,
    study,
    turns.map(({ interview }) => interview),
  );
  const placeOf = await turnsInNewest(tx, study, newest, turns);
  const found: Record<string, ReferenceInSight> = Object.create(null);
  for (const target of targets) {
    if (target.kind === "turn") {
      const place = placeOf(target);
      if (place !== null)
        found[keyOfReference(target)] = { interview: target.interview, ...place, tag: null };
    } else if (target.coding !== null) {
      const place = codingInSight.get(target.coding);
      if (place !== undefined) found[keyOfReference(target)] = place;
    }
  }
  return { ...found };
}

/** These codings, as far as the viewer may know them, where they stand in the newest text. */
async function codingsInSight(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  ids: readonly CodingId[],
): Promise<ReadonlyMap<CodingId, ReferenceInSight>> {
  if (ids.length === 0) return new Map();
  const rows = await codingsToPointAt(tx, study, inArray(coding.id, [...ids]));
  const interviews = [...new Set(rows.map(({ interviewId }) => interviewId))];
  const sight = await visibleWorkOf(tx, viewer, study, interviews);
  return new Map(
    rows.filter(sight.mayKnow).flatMap(({ id, interview, from, to, turns, theme, label, polarity }) => {
      if (from === null || to === null) return [];
      const turn = findTurn(turns, from) + 1;
      const tag = { theme, code: label === null ? null : { label, polarity } };
      return [[id, { interview, turn, from, to, tag }] as const];
    }),
  );
}
