import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable } from "@/app/_ui/table/data-table";
import type { ThemeAgreement } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { ThemeName } from "./theme-name";
import { useInWords } from "./use-in-words";

const columns = ["theme", "interviews", "units", "percent", "alpha", "interval", "known", "ac2"] as const;

/** Every figure on judgements, a line per theme; AC2 where one stance prevails, with the reason below. */
export function JudgementFigures({ themes }: { readonly themes: readonly ThemeAgreement[] }) {
  const t = useTranslations("agreement.figures");
  const figures = figuresIn(useFormatter());
  const inWords = useInWords();
  const prevailing = themes.flatMap((theme) =>
    theme.agreement.prevailing === null ? [] : [{ theme, ...theme.agreement.prevailing }],
  );
  return (
    <Titled title={t("title")}>
      <DataTable
        caption={t("title")}
        hideCaption
        columns={columns.map((id) => ({ id, label: t(`column.${id}`), number: id !== "theme" }))}
        rows={themes.map(({ code, name, place, interviews, agreement, intervals }) => ({
          id: code,
          cells: {
            theme: { show: <ThemeName name={name} place={place} /> },
            interviews,
            units: agreement.units,
            percent: inWords.share(agreement.percent),
            alpha: inWords.coefficient(agreement.alpha),
            interval: inWords.interval(intervals.alpha),
            known: inWords.coefficient(agreement.known),
            ac2: agreement.prevailing === null ? t("notNeeded") : inWords.coefficient(agreement.ac2),
          },
        }))}
      />
      {prevailing.map(({ theme, stance, share }) => (
        <p key={theme.code} className={styles.muted}>
          {t("prevailing", { theme: theme.name, share: figures.share(share), stance: theme.wording[stance] })}
        </p>
      ))}
    </Titled>
  );
}
