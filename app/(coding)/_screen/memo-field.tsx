"use client";

import { useTranslations } from "next-intl";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { TextArea } from "@/app/_ui/form/text-area";
import { Kbd } from "@/app/_ui/keys/kbd";
import { longestNote } from "@/lib/coding/coding-operation";
import styles from "./memo-field.module.css";
import { useLatest } from "./use-latest";

type MemoFieldProps = {
  readonly memo: string;
  readonly label: string;
  readonly onSave: (memo: string) => void;
  /** Escape. */
  readonly onLeave: () => void;
  /** Where given, takes what was typed and not yet saved when the field, the window or the page is left. */
  readonly onAway?: (memo: string) => void;
  readonly autoFocus?: boolean;
};

/** The coder's own words; Ctrl and Enter save them. */
export function MemoField({ memo, label, onSave, onLeave, onAway, autoFocus = false }: MemoFieldProps) {
  const t = useTranslations("coding");
  const [words, setWords] = useState(memo);
  const field = useRef<HTMLDivElement>(null);
  const [before, setBefore] = useState(memo);
  if (memo !== before) {
    setBefore(memo);
    // Changed in another window while it is written here: neither is lost.
    if (words !== memo) setWords(words === before ? memo : `${memo}\n\n${words}`);
  }
  const tooLong = words.length > longestNote;
  /** What was given away since it was typed: leaving takes the focus too, before the memo is drawn anew. */
  const given = useRef<string | null>(null);
  const give = (to: (memo: string) => void) => {
    if (tooLong) return;
    given.current = words;
    to(words);
  };
  const save = () => (words === given.current ? onLeave() : give(onSave));
  const goAway = () => {
    if (onAway !== undefined && words !== memo && words !== given.current) give(onAway);
  };
  const newest = useLatest({ goAway });
  useEffect(() => {
    window.addEventListener("pagehide", newest.goAway);
    return () => window.removeEventListener("pagehide", newest.goAway);
  }, [newest]);
  const onBlur = (event: FocusEvent) => {
    if (!field.current?.contains(event.relatedTarget)) goAway();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === "Escape") {
      goAway();
      onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={field} className={styles.memo}>
      <TextArea
        name="memo"
        label={label}
        rows={3}
        error={tooLong ? t("memoTooLong", { most: longestNote, length: words.length }) : undefined}
        value={words}
        onChange={(typed) => {
          given.current = null;
          setWords(typed);
        }}
        autoFocus={autoFocus}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {words === memo ? null : (
        <div className={styles.actions}>
          <Kbd keys="Ctrl+Enter" />
          <Button size="s" variant="primary" isDisabled={tooLong} onPress={save} onBlur={onBlur}>
            {t("saveMemo")}
          </Button>
        </div>
      )}
    </div>
  );
}
