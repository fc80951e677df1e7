import { significant, type ThemeComparison, type Verdict } from "@/lib/comparison/compare-groups";
import type { ReportBlock } from "@/lib/report/document";
import type { ReportSource } from "../report-source";
import { comparisonTable } from "./comparison-table";
import { directedInWords, directionsSet } from "./directed-in-words";
import { pairBlocks } from "./pair-blocks";
import { paragraphs } from "./paragraphs";

/** On which themes the groups differ, and how that was tested. */
export function comparisonSection(source: ReportSource): readonly ReportBlock[] {
  const { inputs, figures, words } = source;
  if (inputs.work.groups.length < 2) return paragraphs([[words.t("comparison.one")]]);
  if (figures.comparison.length === 0) return paragraphs([[words.t("comparison.nothing")]]);
  return [
    ...paragraphs([inWords(source)]),
    { kind: "table", table: comparisonTable(source) },
    ...paragraphs([howTested(source), directionsSet(source)]),
    ...pairBlocks(source),
  ];
}

function inWords(source: ReportSource) {
  const { inputs, figures, words, theme, groupName } = source;
  const { comparison, list, pBehind, figures: shown } = words;
  const named = ({ theme: id, corrected, test }: ThemeComparison) =>
    test.kind === "untested"
      ? comparison("themeWithWhy", { theme: theme(id).name, why: comparison(`why.${test.because}`) })
      : comparison("themeWithP", { theme: theme(id).name, p: pBehind(corrected ?? test.p) });
  const of = (verdict: Verdict, name = named) => {
    const such = figures.comparison.filter((each) => each.verdict === verdict).map(name);
    return such.length === 0 ? null : list(such);
  };
  const differ = of("differ");
  const noDifference = of("no-difference-shown");
  const tooFew = of("too-few-cases", (each) => theme(each.theme).name);
  const untested = of("untested");
  const groups = list(inputs.work.groups.map(({ id }) => groupName(id)));
  const indicative = figures.response
    .filter(({ role, trust }) => role === "allen" && trust === "indicative")
    .map(({ group }) => groupName(group));
  return [
    differ === null ? null : comparison("differ", { groups, themes: differ }),
    noDifference === null ? null : comparison("noDifference", { themes: noDifference }),
    tooFew === null ? null : comparison("tooFew", { themes: tooFew, bound: shown.weight(significant) }),
    untested === null ? null : comparison("untested", { themes: untested }),
    directedInWords(source),
    indicative.length === 0 ? null : comparison("indicative", { groups: list(indicative) }),
  ];
}

function howTested({ figures, words, theme }: ReportSource) {
  const { comparison, list, format, figures: shown } = words;
  const tested = figures.comparison.flatMap(({ theme: id, test }) =>
    test.kind === "untested" ? [] : [{ name: theme(id).name, ...test }],
  );
  const ways = [...new Set(tested.map(({ kind, permutations }) => `${kind} ${permutations}`))];
  return [
    comparison("how.byCase"),
    ...ways.flatMap((way) => {
      const same = tested.filter(({ kind, permutations }) => `${kind} ${permutations}` === way);
      const themes = list(same.map(({ name }) => name));
      return same
        .slice(0, 1)
        .map(({ kind, permutations }) =>
          comparison(`how.${kind}`, { themes, permutations: format.number(permutations) }),
        );
    }),
    tested.length === 0
      ? null
      : comparison("how.corrected", { count: tested.length, bound: shown.weight(significant) }),
  ];
}
