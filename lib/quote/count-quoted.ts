/** How often each respondent is quoted, who is quoted most first; those quoted as often in the order given. */
export function countQuoted<Respondent>(
  quotes: readonly { readonly respondents: readonly Respondent[] }[],
): readonly { readonly respondent: Respondent; readonly quotes: number }[] {
  const counts = new Map<Respondent, number>();
  for (const { respondents } of quotes)
    for (const respondent of new Set(respondents)) counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
  return [...counts]
    .map(([respondent, quoted]) => ({ respondent, quotes: quoted }))
    .sort((one, other) => other.quotes - one.quotes);
}
