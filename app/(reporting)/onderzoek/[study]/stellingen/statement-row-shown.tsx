import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { classNames } from "@/app/_ui/class-names";
import { IndicativeBadge } from "@/app/(reporting)/_view/indicative-badge";
import type { StatementRow } from "@/db/reads/results/statement-counts";
import { leastOpinionsForShares, maySharesBeShown } from "@/lib/stance/shares-shown";
import type { AnswerPlace, WithoutScore } from "@/lib/statement/answer-place";
import { familyAndNetwork } from "@/lib/study/respondent-role";
import counted from "../../../_view/counted-table.module.css";
import links from "../../../_view/number-link.module.css";
import { AnswerLink } from "./answer-link";
import { ScoreColumns } from "./score-columns";
import styles from "./statements.module.css";
import type { StatementsView } from "./statements-view";
import { useAnswerInWords } from "./use-answer-in-words";

type RowProps = {
  readonly row: StatementRow;
  /** Its code. */
  readonly statement: string;
  /** What the group is called. */
  readonly group: string;
  readonly view: StatementsView;
};

type StatementRowShownProps = RowProps & { readonly places: readonly WithoutScore[] };

/** A row in two lines, unweighted above weighted; without percentages where there are too few opinions. */
export function StatementRowShown({ places, ...shown }: StatementRowShownProps) {
  const { row } = shown;
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
            {role(row.role)} <IndicativeBadge trust={row.trust} />
          </span>
          <span className={classNames(counted.facts, links.inText)}>
            <OpenedNumber {...shown} place="counted" count={row.opinions}>
              {t("opinions", { opinions: row.opinions })}
            </OpenedNumber>{" "}
            {t("ofCases", { cases: row.cases })}
          </span>
        </th>
        <Line {...shown} which="unweighted" />
        {places.map((place) => (
          <td key={place} rowSpan={2} className="number">
            <OpenedNumber {...shown} place={place} count={row[place]}>
              {format.number(row[place])}
            </OpenedNumber>
          </td>
        ))}
      </tr>
      <tr>
        <Line {...shown} which="weighted" />
      </tr>
    </tbody>
  );
}

function Line({ which, ...shown }: RowProps & { readonly which: "unweighted" | "weighted" }) {
  const { row } = shown;
  const t = useTranslations("statements");
  const format = useFormatter();
  const figures = figuresIn(format);
  const share = which === "weighted" ? "weightedShare" : "unweightedShare";
  const hasShares = maySharesBeShown(row.opinions);
  return (
    <>
      <th scope="row" className={counted.weighing}>
        {t(which)}
      </th>
      <td className="number">
        {row.mean === null ? (
          t("none")
        ) : (
          <OpenedNumber {...shown} place="counted" count={row.opinions} as={t(which)}>
            {figures.weight(row.mean[which])}
          </OpenedNumber>
        )}
      </td>
      <td className={styles.columns}>
        {hasShares ? (
          <ScoreColumns shareOf={(score) => row.scores.find((each) => each.score === score)?.[share] ?? 0} />
        ) : which === "unweighted" && row.opinions > 0 ? (
          <span className={counted.facts}>{t("tooFew", { least: leastOpinionsForShares })}</span>
        ) : null}
      </td>
      {row.scores.map((each) => (
        <td key={each.score} className="number">
          <OpenedNumber {...shown} place={`${each.score}`} count={each.unweighted} as={t(which)}>
            {which === "weighted" ? figures.weight(each.weighted) : format.number(each.unweighted)}
          </OpenedNumber>
          {hasShares ? <span className={styles.share}>{figures.share(each[share] ?? 0)}</span> : null}
        </td>
      ))}
    </>
  );
}

type NumberProps = RowProps & {
  readonly place: AnswerPlace;
  /** How many opinions are behind it. */
  readonly count: number;
  /** How it is weighed, where that differs. */
  readonly as?: string;
  readonly children: string;
};

/** A number of the row, which opens whose answers are behind it; read out with the row that it stands in. */
function OpenedNumber({ row, statement, group, view, place, count, as, children }: NumberProps) {
  const t = useTranslations("statements.behind");
  const role = useTranslations("results.role");
  const words = useAnswerInWords();
  return (
    <AnswerLink
      cell={{ statement, group: row.group, role: row.role, place }}
      view={view}
      count={count}
      name={t("name", {
        row: `${group}, ${role(row.role)}`,
        place: words.place(place),
        number: as === undefined ? children : `${as} ${children}`,
      })}
    >
      {children}
    </AnswerLink>
  );
}
