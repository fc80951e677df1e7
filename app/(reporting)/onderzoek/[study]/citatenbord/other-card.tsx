"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Badge } from "@/app/_ui/feedback/badge";
import { Icon } from "@/app/_ui/icon/icon";
import type { QuotablePassage } from "@/db/reads/board/quote-board";
import type { ChosenQuoteId } from "@/lib/study/ids";
import styles from "./board.module.css";
import type { ColumnProps } from "./column-props";
import { QuoteFacts } from "./quote-facts";

/** A passage that can be chosen. */
export function OtherCard({
  passage,
  board,
  ...facts
}: Omit<ColumnProps, "column"> & { readonly passage: QuotablePassage }) {
  const t = useTranslations("board");
  const choose = () =>
    void board.change({ kind: "choose", id: crypto.randomUUID() as ChosenQuoteId, coding: passage.coding });
  return (
    <li className={styles.other}>
      <figure>
        <blockquote className={styles.words} lang="nl">
          {passage.starred ? <Icon name="star" label={t("starred")} /> : null} {passage.said}
        </blockquote>
        <QuoteFacts quote={passage} {...facts} />
      </figure>
      <div className={styles.tools}>
        {passage.overlaps ? <Badge>{t("overlaps")}</Badge> : null}
        <Button size="s" icon={<Icon name="plus" />} onPress={choose}>
          {t("choose")}
        </Button>
      </div>
    </li>
  );
}
