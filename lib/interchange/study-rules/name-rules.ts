import { isStep } from "@/lib/study/is-step";
import { longestName } from "@/lib/study/longest-name";
import type { JsonPath } from "../json/json-scanner";
import type { StudyArchive } from "../study-archive";
import { type Problem, problem } from "./problem";

/**
 * Codes and names that nobody could use: nothing in them that is seen, longer than a line, or, of what has an
 * address of its own, a code that an address takes for a step between folders.
 */
export function* nameProblems(archive: StudyArchive): Generator<Problem> {
  yield* named(archive.study.name, ["study", "name"]);
  yield* coded("members", archive.members);
  yield* coded("groups", archive.groups);
  yield* coded("themes", archive.themes);
  yield* coded("statements", archive.statements);
  yield* coded("cases", archive.cases);
  yield* coded("respondents", archive.respondents);
  yield* coded("interviews", archive.interviews);
  for (const [m, { name }] of archive.members.entries()) yield* named(name, ["members", m, "name"]);
  for (const [t, { name, codes }] of archive.themes.entries()) {
    yield* named(name, ["themes", t, "name"]);
    for (const [c, { label }] of codes.entries()) yield* named(label, ["themes", t, "codes", c, "label"]);
  }
  for (const [c, { code, attributes }] of archive.cases.entries()) {
    yield* steps(code, ["cases", c, "code"]);
    for (const [a, { name }] of attributes.entries()) {
      yield* named(name, ["cases", c, "attributes", a, "name"]);
    }
  }
  for (const [i, { code }] of archive.interviews.entries()) yield* steps(code, ["interviews", i, "code"]);
}

/** What is wrong with one name, or null. */
export function nameProblem(name: string, path: JsonPath): Problem | null {
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(name)) return problem("empty-value", path);
  return [...name].length > longestName ? problem("name-too-long", path, name) : null;
}

type Coded = "members" | "groups" | "themes" | "statements" | "cases" | "respondents" | "interviews";

function* coded(kind: Coded, list: readonly { readonly code: string }[]): Generator<Problem> {
  for (const [index, { code }] of list.entries()) yield* named(code, [kind, index, "code"]);
}

function* named(name: string, path: JsonPath): Generator<Problem> {
  const found = nameProblem(name, path);
  if (found) yield found;
}

function* steps(code: string, path: JsonPath): Generator<Problem> {
  if (isStep(code)) yield problem("reserved-code", path, code);
}
