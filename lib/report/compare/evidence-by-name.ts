import { setBeforehand } from "@/lib/comparison/set-beforehand";
import { unitedPassages } from "@/lib/factor/united-passages";
import type { StatementScore } from "@/lib/statement/statement-answer";
import type { ReportAgreement } from "../report-evidence";
import { comparedStance } from "../report-figures";
import type { ReportInputs } from "../report-inputs";
import type { Named } from "./was-and-is";

/** What stands for an interview on a statement that was put. */
export type HeldAnswer = StatementScore | "unanswered" | "in-discussion";

/** What a report tells beside the stance counts, each by its ids and with what it is called; null where it has none. */
export function evidenceByName({ work, names, evidence }: ReportInputs) {
  if (evidence === undefined) return null;
  const interview = calledBy(names.interviews.map(({ id, code }) => [id, code]));
  const theme = calledBy(names.themes.map(({ id, name }) => [id, name]));
  const group = calledBy(names.groups.map(({ id, name }) => [id, name]));
  const inCase = calledBy(work.cases.map(({ id, code }) => [id, code]));
  const factor = calledBy(evidence.factors.names.map(({ id, label }) => [id, label]));
  const told = new Map<string, Named<{ interview: string; factor: string }, number>>();
  for (const { interview: at, factor: which } of unitedPassages(evidence.factors.passages, [])) {
    const key = `${at} ${which}`;
    const name = { interview: interview(at), factor: factor(which) };
    told.set(key, { name, value: (told.get(key)?.value ?? 0) + 1 });
  }
  return {
    told,
    marked: marked(evidence.agreement, { interview, theme }),
    directions: new Map(
      setBeforehand(evidence.directions, comparedStance).map(({ theme: on, moreIn }) => [
        on,
        { name: { theme: theme(on) }, value: group(moreIn) },
      ]),
    ),
    merges: new Map(
      evidence.factors.merges.map(({ code, into }) => [
        code,
        { name: { factor: factor(code) }, value: factor(into) },
      ]),
    ),
    matches: new Map(
      evidence.matched.map(([one, other]) => [
        [one, other].toSorted().join(" "),
        `${inCase(one)} – ${inCase(other)}`,
      ]),
    ),
    answers: new Map(
      evidence.statements.flatMap(({ id, text, answers }) =>
        answers.flatMap(({ interview: at, answer }) => {
          const value: HeldAnswer | null =
            answer.kind === "scored" ? answer.score : answer.kind === "not-put" ? null : answer.kind;
          const name = { interview: interview(at), statement: text };
          return value === null ? [] : [[`${id} ${at}`, { name, value }] as const];
        }),
      ),
    ),
  };
}

type Call = (id: string) => string;

/** Where coders marked each theme in each interview that is double-coded on it; null where the report does not tell it. */
function marked(
  { doubleCoded, marked: told }: ReportAgreement,
  called: { readonly interview: Call; readonly theme: Call },
): ReadonlyMap<string, Named<{ readonly interview: string; readonly theme: string }, string>> | null {
  if (told === undefined) return null;
  const placesOf = new Map<string, string[]>();
  for (const { interview, theme, coder, from, to } of told.codings) {
    const key = `${interview} ${theme}`;
    placesOf.set(key, [...(placesOf.get(key) ?? []), `${coder} ${from} ${to}`]);
  }
  return new Map(
    doubleCoded.map(({ interview, theme }) => {
      const name = { interview: called.interview(interview), theme: called.theme(theme) };
      const value = (placesOf.get(`${interview} ${theme}`) ?? []).toSorted().join(", ");
      return [`${interview} ${theme}`, { name, value }];
    }),
  );
}

function calledBy(entries: readonly (readonly [string, string])[]): Call {
  const names = new Map(entries);
  return (id) => names.get(id) ?? id;
}
