import { useFormatter, useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { figuresIn } from "@/app/_i18n/figures";
import { stanceByShape } from "@/app/_stance/stance-shape";
import { type BarSegment, ShareBar } from "@/app/_ui/chart/share-bar";
import { divergingPlaces, middleOf, stackedPlaces } from "@/app/_ui/chart/share-layout";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { type Stance, stances } from "@/lib/stance/stance";
import { CellLink, hrefOf, isOpen } from "./cell-link";
import { sharesOf } from "./shares-of";
import type { ShownRow } from "./shown-row";
import styles from "./stance-table.module.css";

type StanceLineProps = ShownRow & {
  readonly which: "unweighted" | "weighted";
  /** Stands in place of the bars where there are too few opinions for shares. */
  readonly few: ReactNode;
};

/** One line of a row: a bar, and of every stance the count and the share. */
export function StanceLine({ theme, row, group, room, view, which, few }: StanceLineProps) {
  const t = useTranslations("results.table");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const figures = figuresIn(format);
  const cellOf = (stance: Stance) => ({
    theme: theme.code,
    group: group.code,
    role: row.role,
    place: stance,
  });
  const countOf = (stance: Stance) =>
    which === "weighted"
      ? figures.weight(row.byStance[stance].weighted)
      : format.number(row.byStance[stance].unweighted);
  const shareOf = (stance: Stance) => {
    const share = row.byStance[stance][which === "weighted" ? "weightedShare" : "unweightedShare"];
    return share === null || !maySharesBeShown(row.opinions) ? null : figures.share(share);
  };
  const rowName = `${group.name}, ${role(row.role)}`;
  const nameOf = (stance: Stance) =>
    t("behind", {
      theme: theme.name,
      row: rowName,
      stance: theme.wording[stance],
      weighing: t(which),
      count: countOf(stance),
      share: shareOf(stance) ?? t("noShare"),
    });
  const shares = sharesOf(row, which);
  const places = view.chart === "stacked" ? stackedPlaces(shares) : divergingPlaces(shares, room);
  const segments = places.map((place): BarSegment => {
    const stance = stanceByShape[place.shape];
    return {
      ...place,
      href: hrefOf(cellOf(stance), view),
      name: nameOf(stance),
      text: shareOf(stance) ?? "",
      current: isOpen(cellOf(stance), view),
    };
  });
  return (
    <>
      <th scope="row" className={styles.weighing}>
        {t(which)}
      </th>
      {few ??
        (maySharesBeShown(row.opinions) ? (
          <td className={styles.chart}>
            <ShareBar
              name={`${rowName}, ${t(which)}`}
              segments={segments}
              {...(view.chart === "stacked" ? {} : { middle: middleOf(room) })}
            />
          </td>
        ) : null)}
      {stances.map((stance) => (
        <Fragment key={stance}>
          <td className={styles.count}>
            <CellLink
              cell={cellOf(stance)}
              view={view}
              count={row.byStance[stance].unweighted}
              name={nameOf(stance)}
            >
              {countOf(stance)}
            </CellLink>
          </td>
          <td className={styles.share}>{shareOf(stance) ?? <span title={t("noShare")}>{t("dash")}</span>}</td>
        </Fragment>
      ))}
    </>
  );
}
