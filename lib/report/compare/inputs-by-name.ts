import type { ReportInputs } from "../report-inputs";

/** What figures follow from, each by its ids and with what it is called. */
export function inputsByName({ work, names, stopped }: ReportInputs) {
  const interview = codes(names.interviews);
  const respondent = codes(names.respondents);
  const coder = codes(names.members);
  const theme = new Map<string, string>(names.themes.map(({ id, name }) => [id, name]));
  const holdersByOpinion = new Map(work.opinions.map(({ id, holders }) => [id, holders]));
  const called = (by: ReadonlyMap<string, string>, id: string) => by.get(id) ?? id;
  return {
    group: new Map<string, string>(names.groups.map(({ id, name }) => [id, name])),
    theme,
    case: codes(work.cases),
    interview: new Map<string, string>(work.interviews.map(({ id }) => [id, called(interview, id)])),
    approaches: byKey(
      work.respondents.map(({ id, approach }) => [
        id,
        { name: { respondent: called(respondent, id) }, value: approach },
      ]),
    ),
    /** Null: frozen before it was told. */
    stopped:
      stopped === undefined
        ? null
        : byKey(
            stopped.map(({ respondent: id, by }) => [
              id,
              { name: { respondent: called(respondent, id) }, value: by },
            ]),
          ),
    sharing: byKey(
      work.opinions.flatMap(({ holders }) =>
        holders.map((holder) => {
          const others = holders
            .filter((other) => other !== holder)
            .map((other) => called(respondent, other));
          return [
            holder,
            { name: { respondent: called(respondent, holder) }, value: others.toSorted() },
          ] as const;
        }),
      ),
    ),
    judgements: byKey(
      work.judgements.map((judgement) => [
        `${judgement.interview} ${judgement.theme} ${judgement.coder}`,
        {
          name: {
            interview: called(interview, judgement.interview),
            theme: called(theme, judgement.theme),
            coder: judgement.coder === null ? null : called(coder, judgement.coder),
          },
          value: judgement.stance,
        },
      ]),
    ),
    decisions: byKey(
      work.decisions.map(({ opinion, theme: decided, stance }) => {
        const holders = holdersByOpinion.get(opinion) ?? [];
        return [
          `${opinion} ${decided}`,
          {
            name: {
              opinion: holders.map((holder) => called(respondent, holder)).join(", "),
              theme: called(theme, decided),
            },
            value: stance,
          },
        ];
      }),
    ),
  };
}

function codes(
  things: readonly { readonly id: string; readonly code: string }[],
): ReadonlyMap<string, string> {
  return new Map(things.map(({ id, code }) => [id, code]));
}

function byKey<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(entries);
}
