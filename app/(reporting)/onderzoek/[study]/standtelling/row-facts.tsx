import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { classNames } from "@/app/_ui/class-names";
import counted from "../../../_view/counted-table.module.css";
import links from "../../../_view/number-link.module.css";
import { CellLink } from "./cell-link";
import { cellOf, type ShownRow } from "./shown-row";
import { useRowWords } from "./use-row-words";

/** Of how many of the unit and of how many cases a row is, and how far its response lets it be trusted. */
export function RowFacts(shown: ShownRow) {
  const t = useTranslations("results.table");
  const words = useRowWords();
  const figures = figuresIn(useFormatter());
  const { theme, row, group, unit, view } = shown;
  const { interviewed, approached, share } = row.response;
  return (
    <>
      <span className={classNames(counted.facts, links.inText)}>
        <CellLink
          cell={cellOf(shown, "counted")}
          view={view}
          count={row.counted}
          name={t("behindAll", {
            theme: theme.name,
            row: `${group.name}, ${words(row)}`,
            counted: t(`counted.${unit}`, { count: row.counted }),
          })}
        >
          {t(`counted.${unit}`, { count: row.counted })}
        </CellLink>
        {unit === "cases" ? null : ` ${t("ofCases", { cases: row.cases })}`}
      </span>
      <span className={counted.facts}>
        {share === null
          ? t("nobodyApproached")
          : t("response", { interviewed, approached, share: figures.share(share) })}
      </span>
    </>
  );
}
