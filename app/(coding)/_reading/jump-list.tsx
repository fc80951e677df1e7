"use client";

import { useTranslations } from "next-intl";
import { memo, type RefObject } from "react";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";
import styles from "./reading-page.module.css";
import type { CodingInWords } from "./use-coding-in-words";

type JumpListProps = {
  readonly transcript: TurnedText;
  readonly codings: readonly CodingInSight[];
  readonly inWords: CodingInWords;
  readonly page: RefObject<HTMLElement | null>;
};

/** From coding to coding, without the words between them. */
export const JumpList = memo(function JumpList({ transcript, codings, inWords, page }: JumpListProps) {
  const t = useTranslations("coding.reading");
  const jump = (id: string) => {
    const begin = page.current?.querySelector<HTMLElement>(`[data-begin="${id}"]`);
    begin?.scrollIntoView({ block: "center" });
    begin?.focus({ preventScroll: true });
  };
  if (codings.length === 0) return <p className={styles.none}>{t("jump", { count: 0 })}</p>;
  return (
    <nav aria-label={t("jumpLabel")} className={styles.jump}>
      <details>
        <summary>{t("jump", { count: codings.length })}</summary>
        <ol>
          {codings.map((coding) => (
            <li key={coding.id}>
              <button type="button" onClick={() => jump(coding.id)}>
                {t("of", { label: inWords(coding), turn: findTurn(transcript.turns, coding.from) + 1 })}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
});
