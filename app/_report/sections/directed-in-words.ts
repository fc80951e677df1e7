import { setBeforehand } from "@/lib/comparison/set-beforehand";
import { comparedStance } from "@/lib/report/report-figures";
import type { ReportSource } from "../report-source";

/** What was tested one-sided; null where no direction was set beforehand. */
export function directedInWords({ figures, words, theme, groupName }: ReportSource): string | null {
  const { comparison, list, pBehind } = words;
  const tested = figures.comparison.flatMap(({ theme: id, directed }) => {
    if (directed === null || directed.test.kind === "untested") return [];
    const p = pBehind(directed.corrected ?? directed.test.p);
    return [comparison("directedTheme", { theme: theme(id).name, group: groupName(directed.moreIn), p })];
  });
  return tested.length === 0 ? null : comparison("directed", { themes: list(tested) });
}

/** Of each direction that is tested when it was set and why, and of those set too late that they are not. */
export function directionsSet({ inputs, words, theme, groupName }: ReportSource): readonly (string | null)[] {
  const { t, comparison, format, list } = words;
  const { names, evidence } = inputs;
  const known = (evidence?.directions ?? []).filter(
    ({ theme: on, stance, moreIn }) =>
      stance === comparedStance && moreIn !== null && names.themes.some(({ id }) => id === on),
  );
  const tested = setBeforehand(known, comparedStance);
  const isTested = (on: (typeof known)[number]) => tested.some((each) => each.theme === on.theme);
  const late = known.filter((each) => !isTested(each)).map((each) => theme(each.theme).name);
  return [
    ...known.filter(isTested).map(({ theme: on, moreIn, at, reason }) =>
      t("comparison.expected", {
        theme: theme(on).name,
        group: moreIn === null ? "" : groupName(moreIn),
        stance: comparison(`stances.${comparedStance}`),
        at: format.dateTime(new Date(at), "day"),
        reason,
      }),
    ),
    late.length === 0 ? null : t("comparison.late", { themes: list(late) }),
  ];
}
