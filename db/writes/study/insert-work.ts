import "server-only";
import { assignment, assignmentState, assignmentTheme } from "@/db/schema/assignment";
import { coding, codingAnchor } from "@/db/schema/coding";
import { draw } from "@/db/schema/draw";
import { judgement } from "@/db/schema/judgement";
import { round } from "@/db/schema/round";
import type { ArchivedCoding } from "@/lib/interchange/archived-work";
import { insertAll } from "../insert-all";
import type { ArchiveIds } from "./archive-ids";
import type { Importing } from "./importing";

/**
 * Writes who codes what, the codings and the judgements. The states come last: what is finished
 * takes no codings any more.
 */
export async function insertWork(importing: Importing): Promise<void> {
  const { tx, archive, ids, moments } = importing;
  await insertAssignments(importing);
  await insertCodings(importing);
  const judgements = archive.judgements.map((each, index) => ({
    id: ids.judgement(index),
    studyId: ids.study,
    interviewId: ids.interview(each.interview),
    themeId: ids.theme(each.theme),
    coderId: ids.memberOrNull(each.coder),
    stance: each.stance,
    grounds: each.grounds,
    reason: each.reason,
    decidedBy: each.decidedBy,
    writtenAt: moments.written(each.writtenAt),
    changedAt: moments.written(each.changedAt ?? each.writtenAt),
  }));
  await insertAll(tx, judgement, judgements);
  const states = archive.assignments.flatMap((each, index) =>
    each.states.map((state) => ({
      studyId: ids.study,
      assignmentId: ids.assignment(index),
      kind: state.kind,
      by: ids.memberOrNull(state.by),
      reason: state.reason,
      writtenAt: moments.written(state.writtenAt),
    })),
  );
  await insertAll(tx, assignmentState, states);
}

async function insertAssignments({ tx, archive, ids, moments }: Importing): Promise<void> {
  const studyId = ids.study;
  const rounds = archive.rounds.map(({ name, kind, writtenAt }, position) => ({
    id: ids.round(position),
    studyId,
    name,
    kind,
    position,
    writtenAt: moments.written(writtenAt),
  }));
  await insertAll(tx, round, rounds);
  const draws = archive.rounds.flatMap((each, at) =>
    each.draws.map((one) => ({
      ...one,
      studyId,
      roundId: ids.round(at),
      madeBy: ids.memberOrNull(one.madeBy),
      writtenAt: moments.written(one.writtenAt),
    })),
  );
  await insertAll(tx, draw, draws);
  const assigned = archive.assignments.map((each, index) => ({
    ...each,
    id: ids.assignment(index),
    interviewId: ids.interview(each.interview),
    coderId: ids.member(each.coder),
  }));
  const assignments = assigned.map(({ id, interviewId, coderId, blind, deadline, ...each }) => ({
    id,
    studyId,
    interviewId,
    coderId,
    roundId: ids.round(each.round),
    blind,
    deadline,
    madeBy: ids.memberOrNull(each.madeBy),
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, assignment, assignments);
  const themes = assigned.flatMap(({ id: assignmentId, interviewId, coderId, themes }) =>
    themes.map((theme) => ({ studyId, assignmentId, interviewId, coderId, themeId: ids.theme(theme) })),
  );
  await insertAll(tx, assignmentTheme, themes);
}

async function insertCodings({ tx, archive, ids, moments }: Importing): Promise<void> {
  const studyId = ids.study;
  const codings = archive.codings.map((each, index) => ({
    id: ids.coding(index),
    studyId,
    interviewId: ids.interview(each.interview),
    coderId: ids.memberOrNull(each.coder),
    themeId: ids.theme(each.theme),
    ...taggedWith(each, ids),
    starred: each.starred,
    memo: each.memo,
    codebookVersion: each.codebookVersion,
    writtenAt: moments.written(each.writtenAt),
    changedAt: moments.written(each.changedAt ?? each.writtenAt),
  }));
  await insertAll(tx, coding, codings);
  const anchors = archive.codings.flatMap(({ interview, anchors }, index) =>
    anchors.map((anchor) => ({
      studyId,
      interviewId: ids.interview(interview),
      codingId: ids.coding(index),
      transcriptId: ids.transcript(interview, anchor.transcript),
      from: anchor.passage?.from ?? null,
      to: anchor.passage?.to ?? null,
      quote: anchor.quote,
      writtenAt: moments.written(anchor.writtenAt),
    })),
  );
  await insertAll(tx, codingAnchor, anchors);
}

function taggedWith({ theme, tag }: ArchivedCoding, ids: ArchiveIds) {
  return tag.kind === "theme"
    ? { codeId: null, stance: tag.stance }
    : { codeId: ids.code(theme, tag), stance: null };
}
