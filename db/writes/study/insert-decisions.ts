import "server-only";
import { opinionDecision } from "@/db/schema/adjudication";
import { expectedDirection } from "@/db/schema/expected-direction";
import { factorMerge } from "@/db/schema/factor-merge";
import { weightingChoice } from "@/db/schema/weighting-choice";
import { insertAll } from "../insert-all";
import { newId } from "../new-id";
import type { Importing } from "./importing";
import { insertAdjudications } from "./insert-adjudications";

/** Writes what was decided about the work, how the study weighs its opinions, and what it expects. */
export async function insertDecisions(importing: Importing): Promise<void> {
  const { tx, archive, ids, moments } = importing;
  const studyId = ids.study;
  await insertAdjudications(importing);
  const decisions = archive.opinionDecisions.map((each) => ({
    id: newId(),
    studyId,
    opinionId: ids.opinion(each.opinion),
    themeId: ids.theme(each.theme),
    stance: each.stance,
    decidedBy: ids.memberOrNull(each.decidedBy),
    reason: each.reason,
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, opinionDecision, decisions);
  const choices = archive.weightingChoices.map((each) => ({
    studyId,
    meanOver: each.meanOver,
    setMean: each.setMean,
    countUnknown: each.countUnknown,
    rolesInN: each.rolesInN,
    chosenBy: ids.memberOrNull(each.chosenBy),
    reason: each.reason,
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, weightingChoice, choices);
  const directions = archive.expectedDirections.map((each) => ({
    studyId,
    themeId: ids.theme(each.theme),
    stance: each.stance,
    moreIn: each.moreIn === null ? null : ids.group(each.moreIn),
    judgedBefore: each.judgedBefore,
    setBy: ids.memberOrNull(each.setBy),
    reason: each.reason,
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, expectedDirection, directions);
  const merges = archive.factorMerges.map((each) => ({
    studyId,
    themeId: ids.theme(each.theme),
    codeId: ids.code(each.theme, each),
    intoCodeId: ids.code(each.theme, { label: each.into, polarity: each.polarity }),
    mergedBy: ids.memberOrNull(each.mergedBy),
    reason: each.reason,
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, factorMerge, merges);
}
