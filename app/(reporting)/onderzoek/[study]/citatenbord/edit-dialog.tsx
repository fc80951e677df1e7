"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PressEvent } from "react-aria-components";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { TextArea } from "@/app/_ui/form/text-area";
import { Icon } from "@/app/_ui/icon/icon";
import { Stack } from "@/app/_ui/layout/stack";
import type { ChosenQuote } from "@/db/reads/board/quote-board";
import { checkEditedQuote, longestEdit } from "@/lib/quote/check-edited-quote";
import { elideStretch } from "@/lib/quote/elide-stretch";
import styles from "./board.module.css";
import type { Board } from "./use-board";

type EditDialogProps = { readonly quote: ChosenQuote; readonly number: number; readonly board: Board };

/** Shortens or touches up a quote beside what was said, and says while one types what would not have been said. */
export function EditDialog({ quote, number, board }: EditDialogProps) {
  const t = useTranslations("board.edit");
  const explain = useRefusal();
  const [text, setText] = useState(quote.edited ?? quote.said);
  const checked = checkEditedQuote(quote.said, text.trim());
  const elide = ({ target }: PressEvent) => {
    const field = target.closest("form")?.elements.namedItem("edited");
    if (field instanceof HTMLTextAreaElement)
      setText(elideStretch(text, field.selectionStart, field.selectionEnd));
  };
  return (
    <FormDialog
      title={t("title", { number })}
      shortTitle={t("open")}
      button={{ size: "s", variant: "quiet", icon: <Icon name="pencil" /> }}
      save={t("save")}
      submit={(given) => {
        const edited = given("edited").trim();
        return board.change({
          kind: "edit",
          id: quote.id,
          edited: edited === quote.said ? null : edited,
          was: quote.edited,
        });
      }}
    >
      <div>
        <p className={styles.facts}>{t("said")}</p>
        <blockquote className={styles.words} lang="nl">
          {quote.said}
        </blockquote>
      </div>
      <TextArea
        name="edited"
        label={t("label")}
        description={t("help")}
        rows={6}
        maxLength={longestEdit}
        value={text}
        onChange={setText}
      />
      <Stack as="row" gap="s">
        <Button size="s" onPress={elide}>
          {t("elide")}
        </Button>
        <Button size="s" variant="quiet" onPress={() => setText(quote.said)}>
          {t("reset")}
        </Button>
      </Stack>
      <div role="status">
        {checked.ok ? (
          <Notice tone="done">{t("faithful")}</Notice>
        ) : (
          <Notice tone="warn">{explain(checked.refusal)}</Notice>
        )}
      </div>
    </FormDialog>
  );
}
