import type { StudyArchive } from "../study-archive";
import type { KnownCodes } from "./known-codes";
import { unknown } from "./known-codes";
import { type Problem, problem, repeated } from "./problem";

/** Members, groups, codebook and statements: codes that are unique, and references that lead somewhere. */
export function* studyProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  yield* repeatedCodes(archive, "members");
  yield* repeatedCodes(archive, "groups");
  yield* repeatedCodes(archive, "themes");
  for (const [t, theme] of archive.themes.entries()) {
    yield* repeated(
      theme.codes,
      ({ label, polarity }) => [label, polarity],
      (c) => ["themes", t, "codes", c, "label"],
    );
    for (const [c, code] of theme.codes.entries()) {
      yield* unknown(known.members, code.proposedBy, ["themes", t, "codes", c, "proposedBy"]);
    }
  }
  yield* repeated(
    archive.codebookVersions,
    ({ number }) => String(number),
    (v) => ["codebookVersions", v, "number"],
  );
  for (const [v, version] of archive.codebookVersions.entries()) {
    yield* unknown(known.members, version.madeBy, ["codebookVersions", v, "madeBy"]);
  }
  yield* repeatedCodes(archive, "statements");
  for (const [s, statement] of archive.statements.entries()) {
    yield* unknown(known.themes, statement.theme, ["statements", s, "theme"]);
  }
  for (const [w, choice] of archive.weightingChoices.entries()) {
    yield* unknown(known.members, choice.chosenBy, ["weightingChoices", w, "chosenBy"]);
    if ((choice.meanOver === "set") !== (choice.setMean !== null)) {
      yield problem("mean-without-choice", ["weightingChoices", w, "setMean"], choice.setMean ?? "");
    }
  }
  for (const [d, direction] of archive.expectedDirections.entries()) {
    yield* unknown(known.themes, direction.theme, ["expectedDirections", d, "theme"]);
    yield* unknown(known.groups, direction.moreIn, ["expectedDirections", d, "moreIn"]);
    yield* unknown(known.members, direction.setBy, ["expectedDirections", d, "setBy"]);
  }
}

type Coded = "members" | "groups" | "themes" | "statements" | "cases" | "respondents" | "interviews";

/** A code that names two things of one kind names neither. */
export function repeatedCodes(archive: StudyArchive, kind: Coded): Generator<Problem> {
  const list: readonly { readonly code: string }[] = archive[kind];
  return repeated(
    list,
    ({ code }) => code,
    (index) => [kind, index, "code"],
  );
}
