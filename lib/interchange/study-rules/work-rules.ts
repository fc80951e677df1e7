import type { ArchivedAssignment } from "../archived-work";
import type { StudyArchive } from "../study-archive";
import { type KnownCodes, unknown } from "./known-codes";
import { keyOf, type Problem, problem, repeated } from "./problem";

/** Assignments, codings, judgements and what was decided about them. */
export function* workProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  yield* assignmentProblems(archive, known);
  yield* codingProblems(archive, known);
  yield* judgementProblems(archive, known);
  yield* decisionProblems(archive, known);
}

function* assignmentProblems({ assignments, rounds }: StudyArchive, known: KnownCodes): Generator<Problem> {
  for (const [r, { draws }] of rounds.entries()) {
    for (const [d, { madeBy }] of draws.entries()) {
      yield* unknown(known.members, madeBy, ["rounds", r, "draws", d, "madeBy"]);
    }
  }
  for (const [a, assignment] of assignments.entries()) {
    const path = ["assignments", a];
    yield* unknown(known.interviews, assignment.interview, [...path, "interview"]);
    yield* unknown(known.members, assignment.coder, [...path, "coder"]);
    yield* unknown(known.members, assignment.madeBy, [...path, "madeBy"]);
    if (assignment.round >= rounds.length) {
      yield problem("unknown-reference", [...path, "round"], assignment.round);
    }
    for (const [t, theme] of assignment.themes.entries()) {
      yield* unknown(known.themes, theme, [...path, "themes", t]);
    }
    for (const [s, state] of assignment.states.entries()) {
      yield* unknown(known.members, state.by, [...path, "states", s, "by"]);
      if (!follows(assignment, s)) {
        yield problem("state-out-of-order", [...path, "states", s, "kind"], state.kind);
      }
      if (state.kind === "reopened" && !state.reason) {
        yield problem("reopened-without-reason", [...path, "states", s, "reason"]);
      }
    }
  }
  const asked = assignments.flatMap((assignment, a) =>
    assignment.themes.map((theme, t) => ({ ...assignment, theme, path: ["assignments", a, "themes", t] })),
  );
  yield* repeated(
    asked,
    ({ interview, coder, theme }) => [interview, coder, theme],
    (index) => asked[index]?.path ?? [],
  );
}

/** Whether this state can come after the one before it. */
function follows({ states }: ArchivedAssignment, index: number): boolean {
  const before = states[index - 1]?.kind;
  const kind = states[index]?.kind;
  if (before === "withdrawn") return false;
  if (kind === "started") return before === undefined;
  if (kind === "finished") return before !== "finished";
  return kind !== "reopened" || before === "finished";
}

function* codingProblems({ codings }: StudyArchive, known: KnownCodes): Generator<Problem> {
  for (const [c, { interview, coder, theme, tag, codebookVersion }] of codings.entries()) {
    yield* unknown(known.interviews, interview, ["codings", c, "interview"]);
    yield* unknown(known.members, coder, ["codings", c, "coder"]);
    yield* unknown(known.themes, theme, ["codings", c, "theme"]);
    if (tag.kind === "code" && !known.codes.has(keyOf(theme, tag.label, tag.polarity))) {
      yield problem("unknown-reference", ["codings", c, "tag", "label"], tag.label);
    }
    if (!known.codebookVersions.has(codebookVersion)) {
      yield problem("unknown-reference", ["codings", c, "codebookVersion"], codebookVersion);
    }
  }
}

function* judgementProblems({ judgements }: StudyArchive, known: KnownCodes): Generator<Problem> {
  for (const [j, { interview, coder, theme, decidedBy }] of judgements.entries()) {
    yield* unknown(known.interviews, interview, ["judgements", j, "interview"]);
    yield* unknown(known.members, coder, ["judgements", j, "coder"]);
    yield* unknown(known.themes, theme, ["judgements", j, "theme"]);
    if (coder !== null && decidedBy !== null) {
      yield problem("decided-without-consensus", ["judgements", j, "decidedBy"], decidedBy);
    }
  }
  yield* repeated(
    judgements,
    ({ interview, theme, coder }) => [interview, theme, coder],
    (j) => ["judgements", j, "theme"],
  );
}

function* decisionProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  const sharers = new Set(archive.sharedOpinions.map(({ respondent }) => respondent));
  for (const [a, adjudication] of archive.adjudications.entries()) {
    const path = ["adjudications", a];
    yield* unknown(known.interviews, adjudication.interview, [...path, "interview"]);
    yield* unknown(known.themes, adjudication.theme, [...path, "theme"]);
    yield* unknown(known.members, adjudication.decidedBy, [...path, "decidedBy"]);
    yield* unknown(known.members, adjudication.question?.answeredBy ?? null, [
      ...path,
      "question",
      "answeredBy",
    ]);
    for (const [r, { by }] of adjudication.remarks.entries())
      yield* unknown(known.members, by, [...path, "remarks", r, "by"]);
    yield* unknown(known.respondents, adjudication.opinion, [...path, "opinion"]);
    const isOfOpinion = adjudication.subject === "opinion";
    if (adjudication.opinion !== null && (!isOfOpinion || sharers.has(adjudication.opinion)))
      yield problem("unknown-reference", [...path, "opinion"], adjudication.opinion);
    const workBySubject = { passage: archive.codings, judgement: archive.judgements, opinion: [] };
    const work = workBySubject[adjudication.subject];
    for (const side of ["between", "result"] as const) {
      for (const [n, index] of adjudication[side].entries()) {
        if (index !== null && work[index]?.interview !== adjudication.interview) {
          yield problem("unknown-reference", [...path, side, n], index);
        }
      }
    }
  }
  for (const [d, { opinion, theme, decidedBy }] of archive.opinionDecisions.entries()) {
    const path = ["opinionDecisions", d];
    yield* unknown(known.respondents, opinion, [...path, "opinion"]);
    if (sharers.has(opinion)) yield problem("unknown-reference", [...path, "opinion"], opinion);
    yield* unknown(known.themes, theme, [...path, "theme"]);
    yield* unknown(known.members, decidedBy, [...path, "decidedBy"]);
  }
  yield* repeated(
    archive.opinionDecisions,
    ({ opinion, theme }) => [opinion, theme],
    (d) => ["opinionDecisions", d, "theme"],
  );
}
