import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { ComparedTheme } from "@/db/reads/results/group-comparison";
import { significant } from "@/lib/comparison/compare-groups";
import styles from "./comparison.module.css";
import { usePInWords } from "./p-in-words";

type HowComparedProps = {
  readonly groups: readonly string[];
  readonly themes: readonly ComparedTheme[];
};

/** Says of each figure by what rule it came about, and gives the tests that may stand beside it. */
export function HowCompared({ groups, themes }: HowComparedProps) {
  const t = useTranslations("comparison.how");
  const format = useFormatter();
  const [first, second] = groups;
  const interval = themes.flatMap(({ difference }) =>
    difference?.kind === "difference" && difference.interval !== null ? [difference.interval] : [],
  )[0];
  return (
    <details className={styles.how}>
      <summary>{t("summary")}</summary>
      <p>{t("byCase")}</p>
      <Permutations themes={themes} />
      <p>
        {t("corrected", {
          count: themes.filter(({ corrected }) => corrected !== null).length,
          bound: figuresIn(format).weight(significant),
        })}
      </p>
      {interval === undefined || first === undefined || second === undefined ? null : (
        <p>{t("difference", { first, second, resamples: format.number(interval.resamples) })}</p>
      )}
      {themes.map((theme) => (
        <Beside key={theme.code} theme={theme} />
      ))}
    </details>
  );
}

/** Themes with as many rearrangements are named together. */
function Permutations({ themes }: Pick<HowComparedProps, "themes">) {
  const t = useTranslations("comparison.how");
  const format = useFormatter();
  const alike = new Map<string, { kind: "exact" | "sampled"; permutations: number; names: string[] }>();
  for (const { name, test } of themes) {
    if (test.kind === "untested") continue;
    const { kind, permutations } = test;
    const here = alike.get(`${kind} ${permutations}`) ?? { kind, permutations, names: [] };
    here.names.push(name);
    alike.set(`${kind} ${permutations}`, here);
  }
  return [...alike].map(([key, { kind, permutations, names }]) => (
    <p key={key}>
      {t(kind, {
        themes: format.list(names, { type: "conjunction" }),
        permutations: format.number(permutations),
      })}
    </p>
  ));
}

function Beside({ theme: { name, raoScott, onOpinions } }: { readonly theme: ComparedTheme }) {
  const t = useTranslations("comparison.how");
  const format = useFormatter();
  const { behind } = usePInWords();
  return (
    <>
      {raoScott?.kind === "tested" ? (
        <p>
          {t("raoScott", {
            theme: name,
            f: format.number(raoScott.statistic, "coefficient"),
            ndf: format.number(raoScott.ndf, "coefficient"),
            ddf: format.number(raoScott.ddf, "coefficient"),
            p: behind(raoScott.p),
          })}
        </p>
      ) : null}
      {onOpinions === null || onOpinions.kind === "untested" ? null : (
        <p>{t("onOpinions", { theme: name, p: behind(onOpinions.p) })}</p>
      )}
    </>
  );
}
