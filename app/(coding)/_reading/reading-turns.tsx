"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { isInterviewer, turnAttributes } from "@/app/_editor/transcript-document";
import { classNames } from "@/app/_ui/class-names";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import { ThemeLabel } from "@/app/_ui/stance/theme-label";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { ReadingPart, ReadingTurn } from "@/lib/reading/reading-turns";
import styles from "./reading-page.module.css";
import type { CodingInWords } from "./use-coding-in-words";

/** The speaker's letter that transcripts give to whoever answers. */
const respondent = "R";

type ReadingTurnsProps = {
  readonly turns: readonly ReadingTurn<CodingInSight>[];
  readonly codebook: Codebook;
  readonly inWords: CodingInWords;
  readonly muted: boolean;
};

/** The turns as a list, each with who speaks and when. */
export const ReadingTurns = memo(function ReadingTurns({
  turns,
  codebook,
  inWords,
  muted,
}: ReadingTurnsProps) {
  const t = useTranslations("coding.reading");
  const nameOf = (speaker: string) => {
    if (isInterviewer(speaker)) return t("interviewer");
    return speaker === respondent ? t("respondent") : t("speaker", { speaker });
  };
  return (
    <ol className={styles.turns} aria-label={t("turns")}>
      {turns.map(({ number, turn, parts }) => {
        const { at } = turnAttributes(turn, number - 1);
        const asks = isInterviewer(turn.speaker);
        return (
          <li key={number} data-number={number} tabIndex={-1} className={styles.turn}>
            <p className={styles.who}>
              <span>{t("turn", { turn: number })}</span>
              <span>{nameOf(turn.speaker)}</span>
              {at === null ? null : <span>{at}</span>}
            </p>
            <p className={classNames(styles.words, muted && asks && styles.muted)} lang="nl">
              {parts.map((part) => (
                <Part key={keyOf(part)} part={part} codebook={codebook} inWords={inWords} />
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
});

type PartProps = Pick<ReadingTurnsProps, "codebook" | "inWords"> & {
  readonly part: ReadingPart<CodingInSight>;
};

function Part({ part, codebook, inWords }: PartProps) {
  const t = useTranslations("coding.reading");
  const lane = (coding: CodingInSight) => themeClass((codebook.themeOf(coding)?.lane ?? 0) + 1);
  if (part.kind === "words") {
    const [over] = part.under.slice(-1);
    return (
      <span data-from={part.from} className={over && classNames(styles.coded, lane(over))}>
        {part.words}
      </span>
    );
  }
  const label = inWords(part.coding);
  if (part.kind === "end") return <span className="visually-hidden">{` (${t("end", { label })}) `}</span>;
  return (
    <span data-begin={part.coding.id} tabIndex={-1} className={styles.begin}>
      <span className="visually-hidden">{` (${t("begin", { label })}) `}</span>
      <ThemeLabel hue={lane(part.coding)}>{label}</ThemeLabel>
    </span>
  );
}

function keyOf(part: ReadingPart<CodingInSight>): string {
  return part.kind === "words" ? String(part.from) : `${part.kind} ${part.coding.id}`;
}
