import type { JsonPath } from "../json/json-scanner";
import type { ArchivedInterview, ArchivedRespondent, StudyArchive } from "../study-archive";
import { keyOf, type Problem, problem } from "./problem";

/** What the codes of a study name, so that a reference is looked up in constant time. */
export type KnownCodes = {
  readonly members: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  /** keyOf theme, label and polarity. */
  readonly codes: ReadonlySet<string>;
  readonly codebookVersions: ReadonlySet<number>;
  readonly statements: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly respondents: ReadonlyMap<string, ArchivedRespondent>;
  readonly interviews: ReadonlyMap<string, ArchivedInterview>;
};

export function knownCodes(archive: StudyArchive): KnownCodes {
  return {
    members: codesIn(archive.members),
    groups: codesIn(archive.groups),
    themes: codesIn(archive.themes),
    codes: new Set(
      archive.themes.flatMap((theme) =>
        theme.codes.map(({ label, polarity }) => keyOf(theme.code, label, polarity)),
      ),
    ),
    codebookVersions: new Set(archive.codebookVersions.map(({ number }) => number)),
    statements: codesIn(archive.statements),
    cases: codesIn(archive.cases),
    respondents: new Map(archive.respondents.map((respondent) => [respondent.code, respondent])),
    interviews: new Map(archive.interviews.map((interview) => [interview.code, interview])),
  };
}

/** A problem where the code names nothing; null names nothing on purpose. */
export function* unknown(
  known: { readonly has: (code: string) => boolean },
  code: string | null,
  path: JsonPath,
): Generator<Problem> {
  if (code !== null && !known.has(code)) yield problem("unknown-reference", path, code);
}

function codesIn(list: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ code }) => code));
}
