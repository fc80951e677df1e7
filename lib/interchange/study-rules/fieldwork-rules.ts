import type { StudyArchive } from "../study-archive";
import { type KnownCodes, unknown } from "./known-codes";
import { type Problem, problem, repeated } from "./problem";
import { repeatedCodes } from "./study-rules";

/** Cases, respondents, opinions, interviews and scores. */
export function* fieldworkProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  yield* caseProblems(archive, known);
  yield* repeatedCodes(archive, "respondents");
  for (const [r, respondent] of archive.respondents.entries()) {
    yield* unknown(known.cases, respondent.case, ["respondents", r, "case"]);
  }
  yield* sharingProblems(archive, known);
  yield* interviewProblems(archive, known);
  yield* scoreProblems(archive, known);
}

function* caseProblems({ cases, ...archive }: StudyArchive, known: KnownCodes): Generator<Problem> {
  yield* repeatedCodes({ cases, ...archive }, "cases");
  for (const [c, { code, group, attributes, matchedWith }] of cases.entries()) {
    yield* unknown(known.groups, group, ["cases", c, "group"]);
    yield* repeated(
      attributes,
      ({ name }) => name,
      (a) => ["cases", c, "attributes", a, "name"],
    );
    for (const [m, match] of matchedWith.entries()) {
      yield* unknown(known.cases, match, ["cases", c, "matchedWith", m]);
      if (match === code) yield problem("matched-with-itself", ["cases", c, "matchedWith", m], match);
    }
    yield* repeated(
      matchedWith,
      (match) => match,
      (m) => ["cases", c, "matchedWith", m],
    );
  }
}

function* sharingProblems({ sharedOpinions }: StudyArchive, known: KnownCodes): Generator<Problem> {
  const sharers = new Set(sharedOpinions.map(({ respondent }) => respondent));
  yield* repeated(
    sharedOpinions,
    ({ respondent }) => respondent,
    (s) => ["sharedOpinions", s, "respondent"],
  );
  for (const [s, shared] of sharedOpinions.entries()) {
    yield* unknown(known.respondents, shared.respondent, ["sharedOpinions", s, "respondent"]);
    yield* unknown(known.respondents, shared.with, ["sharedOpinions", s, "with"]);
    yield* unknown(known.members, shared.joinedBy, ["sharedOpinions", s, "joinedBy"]);
    const path = ["sharedOpinions", s, "with"];
    if (shared.with === shared.respondent) yield problem("opinion-shared-with-itself", path, shared.with);
    if (known.respondents.get(shared.respondent)?.case !== known.respondents.get(shared.with)?.case) {
      yield problem("opinion-shared-across-cases", path, shared.with);
    }
    if (sharers.has(shared.with)) yield problem("opinion-shared-in-circle", path, shared.with);
  }
}

function* interviewProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  yield* repeatedCodes(archive, "interviews");
  for (const [i, interview] of archive.interviews.entries()) {
    yield* unknown(known.cases, interview.case, ["interviews", i, "case"]);
    for (const [r, code] of interview.respondents.entries()) {
      const path = ["interviews", i, "respondents", r];
      yield* unknown(known.respondents, code, path);
      if (known.respondents.get(code)?.case !== interview.case) {
        yield problem("respondent-of-another-case", path, code);
      }
    }
    yield* repeated(
      interview.respondents,
      (code) => code,
      (r) => ["interviews", i, "respondents", r],
    );
    yield* unknown(known.members, interview.release?.by ?? null, ["interviews", i, "release", "by"]);
    for (const [t, transcript] of interview.transcripts.entries()) {
      yield* unknown(known.members, transcript.madeBy, ["interviews", i, "transcripts", t, "madeBy"]);
    }
  }
}

function* scoreProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  for (const [s, score] of archive.statementScores.entries()) {
    yield* unknown(known.interviews, score.interview, ["statementScores", s, "interview"]);
    yield* unknown(known.statements, score.statement, ["statementScores", s, "statement"]);
    yield* unknown(known.members, score.coder, ["statementScores", s, "coder"]);
  }
  yield* repeated(
    archive.statementScores,
    ({ interview, statement, coder }) => [interview, statement, coder],
    (s) => ["statementScores", s, "statement"],
  );
}
