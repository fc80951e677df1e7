"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { moveToPlace } from "@/lib/quote/board-change";
import type { ChosenQuoteId } from "@/lib/study/ids";
import styles from "./board.module.css";
import { ChosenCard } from "./chosen-card";
import type { ColumnProps } from "./column-props";

/** The chosen quotes of a stance in their order, which dragging, the buttons, and the arrow keys on these change. */
export function ChosenList({ name, ...props }: ColumnProps & { readonly name: string }) {
  const t = useTranslations("board");
  const { column, board, may } = props;
  const [dragged, setDragged] = useState<ChosenQuoteId | null>(null);
  const [said, setSaid] = useState("");
  const order = column.chosen.map(({ id }) => id);
  if (order.length === 0) return <p className={styles.facts}>{t("noneChosen")}</p>;
  const moveTo = (id: ChosenQuoteId, place: number) => {
    const move = moveToPlace(order, id, place);
    if (move === null) return;
    const now = Math.min(order.length, Math.max(1, place + 1));
    setSaid(t("movedTo", { place: now, count: order.length }));
    void board.change(move);
  };
  const dragging = (id: ChosenQuoteId, place: number) =>
    may.choose
      ? {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            event.dataTransfer.effectAllowed = "move";
            setDragged(id);
          },
          onDragOver: (event: DragEvent) => {
            if (dragged !== null) event.preventDefault();
          },
          onDrop: (event: DragEvent) => {
            event.preventDefault();
            if (dragged !== null) moveTo(dragged, place);
          },
          onDragEnd: () => setDragged(null),
        }
      : {};
  return (
    <>
      <ol className={styles.list} aria-label={name}>
        {column.chosen.map((quote, place) => (
          <ChosenCard
            key={quote.id}
            quote={quote}
            place={place}
            count={order.length}
            isDragged={dragged === quote.id}
            dragging={dragging(quote.id, place)}
            onMove={(to) => moveTo(quote.id, to)}
            {...props}
          />
        ))}
      </ol>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
