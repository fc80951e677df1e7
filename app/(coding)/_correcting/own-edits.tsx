"use client";

import { useTranslations } from "next-intl";
import type { Edit } from "@/lib/passage/edit";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { editsInTurns } from "./edits-in-turns";
import styles from "./own-edits.module.css";
import { WordsChanged } from "./words-changed";

/** What was done to a text, place by place. */
export function OwnEdits({ text, edits }: { readonly text: TurnedText; readonly edits: readonly Edit[] }) {
  const t = useTranslations("correcting");
  return (
    <ol className={styles.edits}>
      {editsInTurns(text, edits).map(({ from, turn, before, after }) => (
        <li key={from}>
          <span className={styles.turn}>{t("inTurn", { turn })}</span>{" "}
          <WordsChanged before={before} after={after} />
        </li>
      ))}
    </ol>
  );
}
