import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { CountedStatement, StatementCounts } from "@/db/reads/results/statement-counts";
import { withoutScore } from "@/lib/statement/answer-place";
import { statementScores } from "@/lib/statement/statement-answer";
import counted from "../../../_view/counted-table.module.css";
import { StatementRowShown } from "./statement-row-shown";
import styles from "./statements.module.css";
import type { StatementsView } from "./statements-view";

type StatementSectionProps = {
  readonly statement: CountedStatement;
  readonly groups: StatementCounts["groups"];
  readonly view: StatementsView;
};

/** A statement's scores by group and role: mean and distribution, unweighted above weighted. */
export function StatementSection({ statement, groups, view }: StatementSectionProps) {
  const t = useTranslations("statements");
  const places = withoutScore.filter((place) => statement.rows.some((row) => row[place] > 0));
  const heading = `stelling-${statement.code}`;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{statement.text}</h2>
        {statement.theme === null ? null : (
          <p className={styles.theme}>
            <ThemeDot index={statement.theme.place} /> {t("bearsOn", { theme: statement.theme.name })}
          </p>
        )}
      </div>
      <ScrollRegion name={statement.text}>
        <table className={counted.table}>
          <caption className="visually-hidden">{t("caption", { statement: statement.text })}</caption>
          <thead>
            <tr>
              <th scope="col" className={counted.label}>
                {t("row")}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t("weighing")}</span>
              </th>
              <th scope="col" className="number">
                {t("mean")}
              </th>
              <th scope="col">{t("distribution")}</th>
              {statementScores.map((score) => (
                <th key={score} scope="col" className="number">
                  {t(`score.${score}`)}
                </th>
              ))}
              {places.map((place) => (
                <th key={place} scope="col" className="number">
                  {t(`place.${place}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Fragment key={group.code}>
              <tbody>
                <tr className={counted.group}>
                  <th scope="colgroup" colSpan={4 + statementScores.length + places.length}>
                    <span>{group.name}</span>
                  </th>
                </tr>
              </tbody>
              {statement.rows
                .filter((row) => row.group === group.code)
                .map((row) => (
                  <StatementRowShown
                    key={row.role}
                    row={row}
                    statement={statement.code}
                    group={group.name}
                    places={places}
                    view={view}
                  />
                ))}
            </Fragment>
          ))}
        </table>
      </ScrollRegion>
    </section>
  );
}
