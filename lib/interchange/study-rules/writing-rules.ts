import { referencesIn } from "@/lib/writing/references-in";
import type { JsonPath } from "../json/json-scanner";
import type { ArchivedMemoPlace, ArchivedText, StudyArchive } from "../study-archive";
import { type KnownCodes, unknown } from "./known-codes";
import { keyOf, type Problem, problem, repeated } from "./problem";

/** Summaries and memos. A link to a turn may be dead; one to a coding has a coding in the archive, or null. */
export function* writingProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  for (const [s, summary] of archive.summaries.entries()) {
    yield* unknown(known.cases, summary.case, ["summaries", s, "case"]);
    yield* unknown(known.members, summary.writtenBy, ["summaries", s, "writtenBy"]);
    yield* linkProblems(archive, summary.document, ["summaries", s, "document"]);
  }
  yield* repeated(
    archive.summaries,
    (summary) => [summary.case, summary.version],
    (s) => ["summaries", s, "version"],
  );
  for (const [m, { on, by, versions }] of archive.memos.entries()) {
    yield* unknown(known.members, by, ["memos", m, "by"]);
    yield* placeProblems(on, known, ["memos", m, "on"]);
    for (const [v, { version, document }] of versions.entries()) {
      const path = ["memos", m, "versions", v];
      const before = versions[v - 1]?.version ?? 0;
      if (version <= before) yield problem("version-out-of-order", [...path, "version"], version);
      yield* linkProblems(archive, document, [...path, "document"]);
    }
  }
}

function* placeProblems(on: ArchivedMemoPlace, known: KnownCodes, path: JsonPath): Generator<Problem> {
  switch (on.kind) {
    case "case":
      return yield* unknown(known.cases, on.case, [...path, "case"]);
    case "interview":
      return yield* unknown(known.interviews, on.interview, [...path, "interview"]);
    case "theme":
      return yield* unknown(known.themes, on.theme, [...path, "theme"]);
    case "code":
      if (!known.codes.has(keyOf(on.theme, on.label, on.polarity)))
        yield problem("unknown-reference", [...path, "label"], on.label);
      return;
    case "turn": {
      yield* unknown(known.interviews, on.interview, [...path, "interview"]);
      const { transcripts } = known.interviews.get(on.interview) ?? { transcripts: [] };
      const transcript = transcripts.find(({ version }) => version === on.transcript);
      if (transcript === undefined)
        yield problem("unknown-reference", [...path, "transcript"], on.transcript);
      else if (on.turn > transcript.turns.length)
        yield problem("unknown-reference", [...path, "turn"], on.turn);
    }
  }
}

function* linkProblems(archive: StudyArchive, text: ArchivedText, path: JsonPath): Generator<Problem> {
  for (const target of referencesIn(text)) {
    if (target.kind === "coding" && target.coding !== null && target.coding >= archive.codings.length)
      yield problem("unknown-reference", path, target.coding);
  }
}
