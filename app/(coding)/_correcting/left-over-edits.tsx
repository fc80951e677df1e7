"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import type { LeftOver } from "./kept-correction";
import { OwnEdits } from "./own-edits";

type LeftOverEditsProps = { readonly leftOver: readonly LeftOver[]; readonly onDrop: () => void };

/** One's own corrections of older versions that are not in this one, to make once more where they are still needed. */
export function LeftOverEdits({ leftOver, onDrop }: LeftOverEditsProps) {
  const t = useTranslations("correcting");
  return (
    <Notice tone="warn" title={t("leftOver")} action={<Button onPress={onDrop}>{t("dropLeftOver")}</Button>}>
      <p>{t("leftOverWhy")}</p>
      {leftOver.map(({ text, edits, turns }) => (
        <div key={text.id}>
          <OwnEdits text={text} edits={edits} />
          {turns.map((turn) => (
            <p key={turn}>{t("leftTurn", { turn: turn + 1 })}</p>
          ))}
        </div>
      ))}
    </Notice>
  );
}
