"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { TextArea } from "@/app/_ui/form/text-area";
import { Kbd } from "@/app/_ui/keys/kbd";
import { longestNote } from "@/lib/coding/coding-operation";
import styles from "./memo-field.module.css";

type MemoFieldProps = {
  readonly memo: string;
  readonly label: string;
  readonly onSave: (memo: string) => void;
  /** Escape. */
  readonly onLeave: () => void;
  readonly autoFocus?: boolean;
};

/** The coder's own words; Ctrl and Enter save them. */
export function MemoField({ memo, label, onSave, onLeave, autoFocus = false }: MemoFieldProps) {
  const t = useTranslations("coding");
  const [words, setWords] = useState(memo);
  const tooLong = words.length > longestNote;
  const save = () => {
    if (!tooLong) onSave(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.memo}>
      <TextArea
        name="memo"
        label={label}
        rows={3}
        error={tooLong ? t("memoTooLong", { most: longestNote, length: words.length }) : undefined}
        value={words}
        onChange={setWords}
        autoFocus={autoFocus}
        onKeyDown={onKeyDown}
      />
      {words === memo ? null : (
        <div className={styles.actions}>
          <Kbd keys="Ctrl+Enter" />
          <Button size="s" variant="primary" isDisabled={tooLong} onPress={save}>
            {t("saveMemo")}
          </Button>
        </div>
      )}
    </div>
  );
}
