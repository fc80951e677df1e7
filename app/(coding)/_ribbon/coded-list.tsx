"use client";

import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import { type Codebook, shortNameOf } from "@/app/(coding)/_screen/codebook";
import { codedStretches } from "@/lib/coding/coded-stretches";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { Turn } from "@/lib/transcript/turn";
import styles from "./coded-list.module.css";

type CodedListProps = {
  readonly turns: readonly Turn[];
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  /** Goes to a turn, counted from 1. */
  readonly onTurn: (turn: number) => void;
};

/** At most this many stretches, of at least so many turns each. */
const most = 20;
const least = 5;

/** The strip in words: what is coded in each stretch of the interview, and a way there. Made when it is opened. */
export const CodedList = memo(function CodedList({ turns, codings, codebook, onTurn }: CodedListProps) {
  const t = useTranslations("seeing.ribbon");
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.list} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("list")}</summary>
      {isOpen ? (
        <ol>
          {codedStretches(turns, codings, Math.max(least, Math.ceil(turns.length / most))).map((stretch) => (
            <li key={stretch.first}>
              <button type="button" onClick={() => onTurn(stretch.first)}>
                <span>{t("stretch", { first: stretch.first, last: stretch.last })}</span>
                <span className={styles.what}>
                  {stretch.codings === 0
                    ? t("nothing")
                    : codebook.themes
                        .flatMap((theme) => {
                          const count = stretch.byTheme.get(theme.id);
                          return count === undefined ? [] : t("theme", { theme: shortNameOf(theme), count });
                        })
                        .join(" · ")}
                </span>
              </button>
            </li>
          ))}
        </ol>
      ) : null}
    </details>
  );
});
