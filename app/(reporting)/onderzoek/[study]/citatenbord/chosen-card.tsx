"use client";

import { useTranslations } from "next-intl";
import type { HTMLAttributes } from "react";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { CopyText } from "@/app/_ui/button/copy-text";
import { IconButton } from "@/app/_ui/button/icon-button";
import { classNames } from "@/app/_ui/class-names";
import { Notice } from "@/app/_ui/feedback/notice";
import type { ChosenQuote } from "@/db/reads/board/quote-board";
import styles from "./board.module.css";
import type { ColumnProps } from "./column-props";
import { EditDialog } from "./edit-dialog";
import { QuoteFacts } from "./quote-facts";
import { useKeptFocus } from "./use-kept-focus";

type ChosenCardProps = Omit<ColumnProps, "column"> & {
  readonly quote: ChosenQuote;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly isDragged: boolean;
  readonly dragging: HTMLAttributes<HTMLLIElement>;
  readonly onMove: (place: number) => void;
};

/** A chosen quote as the report has it, with what was said where that differs, and what can be done with it. */
export function ChosenCard(props: ChosenCardProps) {
  const { quote, place, count, isDragged, dragging, onMove, board, may, slug, timesQuoted } = props;
  const t = useTranslations("board");
  const name = respondentNamed(useTranslations("results.role"));
  const number = place + 1;
  const card = useKeptFocus(place);
  const byArrow = ({ key }: { readonly key: string }) => {
    if (key === "ArrowUp") onMove(place - 1);
    if (key === "ArrowDown") onMove(place + 1);
  };
  return (
    <li ref={card} className={classNames(styles.chosen, isDragged && styles.dragged)} {...dragging}>
      <figure>
        <blockquote className={styles.words} lang="nl">
          {quote.edited ?? quote.said}
        </blockquote>
        <QuoteFacts quote={quote} may={may} slug={slug} timesQuoted={timesQuoted} />
      </figure>
      {quote.edited === null ? null : (
        <details className={styles.facts}>
          <summary>{t("asSaid")}</summary>
          <blockquote className={styles.words} lang="nl">
            {quote.said}
          </blockquote>
        </details>
      )}
      {quote.isFaithful ? null : <Notice tone="warn">{t("notFaithful")}</Notice>}
      <div className={styles.tools}>
        {may.choose ? (
          <>
            <IconButton
              icon="up"
              size="s"
              label={t("moveUp", { number })}
              aria-disabled={place === 0}
              onPress={() => onMove(place - 1)}
              onKeyDown={byArrow}
            />
            <IconButton
              icon="down"
              size="s"
              label={t("moveDown", { number })}
              aria-disabled={number === count}
              onPress={() => onMove(place + 1)}
              onKeyDown={byArrow}
            />
            <EditDialog quote={quote} number={number} board={board} />
            <IconButton
              icon="trash"
              size="s"
              label={t("remove", { number })}
              onPress={() => void board.change({ kind: "remove", id: quote.id })}
            />
          </>
        ) : null}
        <CopyText
          text={t("copy.text", {
            quote: quote.edited ?? quote.said,
            who: quote.respondents.map(name).join(", "),
          })}
          words={{ copy: t("copy.copy"), done: t("copy.done"), failed: t("copy.failed") }}
        />
      </div>
    </li>
  );
}
