import { useFormatter, useTranslations } from "next-intl";
import type { RolesOfGroup } from "@/db/reads/results/role-comparison";
import type { Verdict } from "@/lib/comparison/compare-groups";
import type { RolePair } from "@/lib/comparison/role-pair";
import styles from "./comparison.module.css";
import { usePInWords } from "./p-in-words";

type RolesInWordsProps = { readonly group: RolesOfGroup; readonly pair: RolePair };

/** On which themes two kinds of respondents of one group differ. */
export function RolesInWords({ group: { name: group, themes }, pair }: RolesInWordsProps) {
  const t = useTranslations("comparison.roles");
  const words = useTranslations("comparison");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const { behind } = usePInWords();
  const together = (list: readonly string[]) => format.list(list, { type: "conjunction" });
  const of = (verdict: Verdict) =>
    themes.flatMap(({ name, verdict: found, test, corrected }) => {
      if (found !== verdict) return [];
      if (verdict === "too-few-cases") return [name];
      return test.kind === "untested"
        ? [words("themeWithWhy", { theme: name, why: words(`why.${test.because}`) })]
        : [words("themeWithP", { theme: name, p: behind(corrected ?? test.p) })];
    });
  const sentences = [
    ["differ", of("differ")],
    ["noDifference", of("no-difference-shown")],
    ["tooFew", of("too-few-cases")],
    ["untested", of("untested")],
  ] as const;
  const roles = together(pair.map((each) => role(each)));
  return (
    <p className={styles.words}>
      {sentences.map(([kind, named]) => {
        if (named.length === 0) return null;
        const said = t(kind, { group, roles, themes: together(named) });
        return kind === "differ" ? <strong key={kind}>{said} </strong> : `${said} `;
      })}
    </p>
  );
}
