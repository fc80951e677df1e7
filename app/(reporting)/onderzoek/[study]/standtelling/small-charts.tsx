import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { IndicativeBadge } from "@/app/(reporting)/_view/indicative-badge";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { keyOf, keysIn, type ShownRow } from "./shown-row";
import styles from "./small-charts.module.css";
import { StanceBar } from "./stance-bar";
import type { ThemeRows } from "./theme-rows";
import { linesOf, useRowNumbers, type Which } from "./use-row-numbers";
import { useRowWords } from "./use-row-words";
import { useTooFew } from "./use-too-few";

/** A small chart for each row, with the groups under each other in it: the same numbers as the table below. */
export function SmallCharts({ theme, rows, groups, unit, room, view }: ThemeRows) {
  const t = useTranslations("results.charts");
  const words = useRowWords();
  return (
    <ul className={styles.charts} aria-label={t("name", { theme: theme.name })}>
      {keysIn(rows).map((key) => {
        const shown = groups.flatMap((group) =>
          rows
            .filter((row) => row.group === group.code && keyOf(row) === key)
            .map((row): ShownRow => ({ theme, row, group, unit, room, view })),
        );
        const [first] = shown;
        return first === undefined ? null : (
          <li key={key} className={styles.chart}>
            <h3>{words(first.row)}</h3>
            <dl className={styles.groups}>
              {shown.map((each) => (
                <Fragment key={each.group.code}>
                  <dt>
                    {each.group.name} <IndicativeBadge trust={each.row.response.trust} />
                  </dt>
                  <dd>
                    <Lines {...each} />
                  </dd>
                </Fragment>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

function Lines(shown: ShownRow) {
  const tooFew = useTooFew()(shown);
  if (!maySharesBeShown(shown.row.counted)) return <p className={styles.few}>{tooFew}</p>;
  return linesOf(shown).map((which) => <Line key={which} {...shown} which={which} />);
}

function Line({ which, ...shown }: ShownRow & { readonly which: Which }) {
  const { line } = useRowNumbers(shown, which);
  return (
    <div className={styles.line}>
      <span className={styles.which}>{line}</span>
      <StanceBar {...shown} which={which} />
    </div>
  );
}
