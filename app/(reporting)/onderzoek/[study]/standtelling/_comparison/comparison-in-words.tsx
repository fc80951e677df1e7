import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { ComparedTheme } from "@/db/reads/results/group-comparison";
import { significant, type Verdict } from "@/lib/comparison/compare-groups";
import styles from "./comparison.module.css";
import { usePInWords } from "./p-in-words";

type ComparisonInWordsProps = {
  readonly groups: readonly string[];
  readonly themes: readonly ComparedTheme[];
};

/** On which themes the groups differ, first of all in words. */
export function ComparisonInWords({ groups, themes }: ComparisonInWordsProps) {
  const t = useTranslations("comparison");
  const format = useFormatter();
  const { behind } = usePInWords();
  const together = (words: readonly string[]) => format.list(words, { type: "conjunction" });
  const named = ({ name, corrected, test }: ComparedTheme) =>
    test.kind === "untested"
      ? t("themeWithWhy", { theme: name, why: t(`why.${test.because}`) })
      : t("themeWithP", { theme: name, p: behind(corrected ?? test.p) });
  const of = (verdict: Verdict, name = named) => {
    const such = themes.filter((theme) => theme.verdict === verdict).map(name);
    return such.length === 0 ? null : together(such);
  };
  const differ = of("differ");
  const noDifference = of("no-difference-shown");
  const tooFew = of("too-few-cases", ({ name }) => name);
  const untested = of("untested");
  const directed = themes.flatMap(({ name, directed: found }) =>
    found === null || found.test.kind === "untested"
      ? []
      : [
          t("directedTheme", {
            theme: name,
            group: found.moreIn,
            p: behind(found.corrected ?? found.test.p),
          }),
        ],
  );
  const bound = figuresIn(format).weight(significant);
  return (
    <p className={styles.words}>
      {differ === null ? null : <strong>{t("differ", { groups: together(groups), themes: differ })} </strong>}
      {noDifference === null ? null : `${t("noDifference", { themes: noDifference })} `}
      {tooFew === null ? null : `${t("tooFew", { themes: tooFew, bound })} `}
      {untested === null ? null : `${t("untested", { themes: untested })} `}
      {directed.length === 0 ? null : t("directed", { themes: together(directed) })}
    </p>
  );
}
