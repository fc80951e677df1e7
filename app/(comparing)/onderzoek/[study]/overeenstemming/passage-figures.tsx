import { useTranslations } from "next-intl";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable } from "@/app/_ui/table/data-table";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { ThemeName } from "./theme-name";
import { useInWords } from "./use-in-words";
import { VerdictBadge } from "./verdict-badge";

const columns = ["theme", "interviews", "f1", "alpha", "interval", "verdict", "stance", "coverage"] as const;
const words: readonly string[] = ["theme", "verdict"];

/** Every figure on passages, a line per theme, and whether coders see the same parts as relevant. */
export function PassageFigures({ shown }: { readonly shown: AgreementShown }) {
  const t = useTranslations("agreement.passages");
  const inWords = useInWords();
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>{t("relevance", { alpha: inWords.coefficient(shown.relevance) })}</p>
      <DataTable
        caption={t("title")}
        hideCaption
        columns={columns.map((id) => ({ id, label: t(`column.${id}`), number: !words.includes(id) }))}
        rows={shown.themes.map(({ code, name, place, passages }) => ({
          id: code,
          cells: {
            theme: { show: <ThemeName name={name} place={place} /> },
            interviews: passages.interviews,
            f1:
              passages.pairs.length === 1
                ? passages.pairs.map(({ f1 }) => inWords.coefficient(f1)).join()
                : passages.pairs
                    .map(({ coders: [one, other], f1 }) =>
                      t("ofPair", { one, other, f1: inWords.coefficient(f1) }),
                    )
                    .join("; "),
            alpha: inWords.coefficient(passages.alpha),
            interval: inWords.interval(passages.interval),
            verdict: { show: <VerdictBadge verdict={passages.verdict} /> },
            stance: inWords.coefficient(passages.stance.alpha),
            coverage: inWords.share(passages.stance.coverage),
          },
        }))}
      />
      {shown.themes.map(({ code, name, passages }) =>
        passages.stance.leftOut === 0 ? null : (
          <p key={code} className={styles.muted}>
            {t("leftOut", { theme: name, count: passages.stance.leftOut })}
          </p>
        ),
      )}
    </Titled>
  );
}
