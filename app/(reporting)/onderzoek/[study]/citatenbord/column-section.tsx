"use client";

import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { BoardTheme } from "@/db/reads/board/quote-board";
import styles from "./board.module.css";
import { ChosenList } from "./chosen-list";
import type { ColumnProps } from "./column-props";
import { OtherCard } from "./other-card";

/** One stance of the board. */
export function ColumnSection({ theme, ...props }: ColumnProps & { readonly theme: BoardTheme }) {
  const t = useTranslations("board");
  const { column, may } = props;
  const { stance, chosen, others, more } = column;
  const name = stance === "none" ? t("noStance") : theme.wording[stance];
  const heading = `standpunt-${stance}`;
  return (
    <section className={styles.column} aria-labelledby={heading}>
      <h3 id={heading}>
        {stance === "none" ? null : <StanceMark shape={shapeByStance[stance]} />} {name}{" "}
        <span className={styles.count}>{t("chosen", { count: chosen.length })}</span>
      </h3>
      <ChosenList {...props} name={t("chosenOf", { stance: name })} />
      {may.choose && others.length > 0 ? (
        <details open={chosen.length === 0}>
          <summary>{t("toChoose", { count: others.length + more })}</summary>
          <ul className={styles.list} aria-label={t("toChooseOf", { stance: name })}>
            {others.map((passage) => (
              <OtherCard key={passage.coding} passage={passage} {...props} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
