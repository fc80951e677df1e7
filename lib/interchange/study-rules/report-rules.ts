import { type ArchivedSection, sealedKinds } from "../archived-report";
import type { JsonPath } from "../json/json-scanner";
import type { StudyArchive } from "../study-archive";
import { type KnownCodes, unknown } from "./known-codes";
import { keyOf, type Problem, problem, repeated } from "./problem";

/** The report: sections of themes that are there, quotes of codings that are there, and snapshots that name what is there. */
export function* reportProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  const { reportOutline, reportTexts } = archive;
  if (reportOutline !== null) {
    for (const list of ["order", "leftOut"] as const)
      yield* sectionProblems(reportOutline[list], known, (at) => ["reportOutline", list, at]);
    yield* unknown(known.members, reportOutline.writtenBy, ["reportOutline", "writtenBy"]);
  }
  const sections = reportTexts.map(({ section }) => section);
  yield* sectionProblems(sections, known, (at) => ["reportTexts", at, "section"]);
  for (const [t, { writtenBy }] of reportTexts.entries())
    yield* unknown(known.members, writtenBy, ["reportTexts", t, "writtenBy"]);
  yield* quoteProblems(archive, known);
  yield* snapshotProblems(archive, known);
}

function* sectionProblems(
  sections: readonly ArchivedSection[],
  known: KnownCodes,
  pathOf: (at: number) => JsonPath,
): Generator<Problem> {
  for (const [at, section] of sections.entries())
    if (typeof section !== "string") yield* unknown(known.themes, section.theme, [...pathOf(at), "theme"]);
  yield* repeated(
    sections,
    (section) => (typeof section === "string" ? ["", section] : ["theme", section.theme]),
    pathOf,
  );
}

function* quoteProblems({ chosenQuotes, codings }: StudyArchive, known: KnownCodes): Generator<Problem> {
  for (const [q, { coding, chosenBy }] of chosenQuotes.entries()) {
    const path = ["chosenQuotes", q, "coding"];
    if (coding >= codings.length) yield problem("unknown-reference", path, coding);
    yield* unknown(known.members, chosenBy, ["chosenQuotes", q, "chosenBy"]);
  }
  yield* repeated(
    chosenQuotes,
    ({ coding }) => String(coding),
    (q) => ["chosenQuotes", q, "coding"],
  );
}

function* snapshotProblems({ snapshots }: StudyArchive, known: KnownCodes): Generator<Problem> {
  for (const [s, { ids, madeBy }] of snapshots.entries()) {
    yield* unknown(known.members, madeBy, ["snapshots", s, "madeBy"]);
    for (const kind of sealedKinds)
      for (const [id, code] of Object.entries(ids[kind]))
        yield* unknown(known[kind === "opinions" ? "respondents" : kind], code, [
          "snapshots",
          s,
          "ids",
          kind,
          id,
        ]);
    for (const [id, { theme, label, polarity }] of Object.entries(ids.codes))
      if (!known.codes.has(keyOf(theme, label, polarity)))
        yield problem("unknown-reference", ["snapshots", s, "ids", "codes", id], label);
  }
}
