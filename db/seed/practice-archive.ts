import type { ArchivedAssignment } from "@/lib/interchange/archived-work";
import type { ArchivedInterview, StudyArchive } from "@/lib/interchange/study-archive";

const name = "Oefenstudie";
const note =
  "Dezelfde verzonnen gezinnen en gesprekken als in de referentiestudie, nog zonder coderingen: om te oefenen.";

/** How many interviews both coders are asked to code blind, and how many the researcher codes in the open. */
const blindly = 12;
const openly = 2;

/**
 * Makes the practice study out of the reference study: the same cases, people, texts and codebook, no
 * work, not even scores of the closing statements, and open assignments of all themes. `coders` code twelve interviews blind, spread over groups and
 * roles; `alone` codes two others, not blind.
 */
export function practiceArchive(
  reference: StudyArchive,
  { coders, alone }: { readonly coders: readonly string[]; readonly alone: string },
): StudyArchive {
  const interviews = reference.interviews.map((each) => ({ ...each, release: null }));
  const chosen = spread(reference, interviews, blindly + openly);
  const themes = reference.themes.map((theme) => theme.code);
  const asked = (interview: string, coder: string, blind: boolean): ArchivedAssignment => ({
    interview,
    coder,
    round: 0,
    themes,
    blind,
    deadline: null,
    madeBy: null,
    states: [],
    writtenAt: null,
  });
  return {
    ...reference,
    study: { ...reference.study, name, note },
    interviews,
    rounds: [{ name: "1", kind: "training", draws: [], writtenAt: null }],
    assignments: [
      ...chosen.slice(0, blindly).flatMap((code) => coders.map((coder) => asked(code, coder, true))),
      ...chosen.slice(blindly).map((code) => asked(code, alone, false)),
    ],
    statementScores: [],
    codings: [],
    judgements: [],
    adjudications: [],
    opinionDecisions: [],
  };
}

/** The codes of that many interviews, taking one of each group and role in turn. */
function spread(
  reference: StudyArchive,
  interviews: readonly ArchivedInterview[],
  count: number,
): readonly string[] {
  const groupByCase = new Map(reference.cases.map((each) => [each.code, each.group]));
  const roleByRespondent = new Map(reference.respondents.map((each) => [each.code, each.role]));
  const kinds = new Map<string, string[]>();
  for (const { code, case: ofCase, respondents } of interviews) {
    const kind = `${groupByCase.get(ofCase)} ${roleByRespondent.get(respondents[0] ?? "")}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), code]);
  }
  const longest = Math.max(0, ...[...kinds.values()].map((codes) => codes.length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    [...kinds.values()].flatMap((codes) => codes.slice(turn, turn + 1)),
  ).flat();
  return inTurn.slice(0, count);
}
