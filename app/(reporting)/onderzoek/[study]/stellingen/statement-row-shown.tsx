import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { classNames } from "@/app/_ui/class-names";
import { Badge } from "@/app/_ui/feedback/badge";
import type { StatementRow } from "@/db/reads/results/statement-counts";
import { leastOpinionsForShares, maySharesBeShown } from "@/lib/stance/shares-shown";
import { familyAndNetwork } from "@/lib/study/respondent-role";
import counted from "../../../_view/counted-table.module.css";
import { ScoreColumns } from "./score-columns";
import styles from "./statements.module.css";
import type { WithoutScore } from "./without-score";

type StatementRowShownProps = { readonly row: StatementRow; readonly places: readonly WithoutScore[] };

/** A row in two lines, unweighted above weighted; without percentages where there are too few opinions. */
export function StatementRowShown({ row, places }: StatementRowShownProps) {
  const t = useTranslations("statements");
  const role = useTranslations("results.role");
  const format = useFormatter();
  return (
    <tbody className={counted.row}>
      <tr>
        <th
          scope="rowgroup"
          rowSpan={2}
          className={classNames(
            counted.label,
            familyAndNetwork.some((each) => each === row.role) && counted.within,
          )}
        >
          <span className={counted.role}>
            {role(row.role)}{" "}
            {row.trust === "indicative" ? <Badge tone="warn">{t("indicative")}</Badge> : null}
          </span>
          <span className={counted.facts}>{t("opinions", { opinions: row.opinions, cases: row.cases })}</span>
        </th>
        <Line row={row} which="unweighted" />
        {places.map((place) => (
          <td key={place} rowSpan={2} className="number">
            {format.number(row[place])}
          </td>
        ))}
      </tr>
      <tr>
        <Line row={row} which="weighted" />
      </tr>
    </tbody>
  );
}

function Line({ row, which }: { readonly row: StatementRow; readonly which: "unweighted" | "weighted" }) {
  const t = useTranslations("statements");
  const format = useFormatter();
  const figures = figuresIn(format);
  const share = which === "weighted" ? "weightedShare" : "unweightedShare";
  const shown = maySharesBeShown(row.opinions);
  return (
    <>
      <th scope="row" className={counted.weighing}>
        {t(which)}
      </th>
      <td className="number">{row.mean === null ? t("none") : figures.weight(row.mean[which])}</td>
      <td className={styles.columns}>
        {shown ? (
          <ScoreColumns shareOf={(score) => row.scores.find((each) => each.score === score)?.[share] ?? 0} />
        ) : which === "unweighted" && row.opinions > 0 ? (
          <span className={counted.facts}>{t("tooFew", { least: leastOpinionsForShares })}</span>
        ) : null}
      </td>
      {row.scores.map((each) => (
        <td key={each.score} className="number">
          {which === "weighted" ? figures.weight(each.weighted) : format.number(each.unweighted)}
          {shown ? <span className={styles.share}>{figures.share(each[share] ?? 0)}</span> : null}
        </td>
      ))}
    </>
  );
}
