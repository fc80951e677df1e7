"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useMemo } from "react";
import { isInterviewer, turnAttributes } from "@/app/_editor/transcript-document";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { classNames } from "@/app/_ui/class-names";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import { ThemeLabel } from "@/app/_ui/stance/theme-label";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import type { Passage } from "@/lib/passage/passage";
import { type ReadingPart, type ReadingTurn, readingTurns } from "@/lib/reading/reading-turns";
import type { TurnedText } from "@/lib/transcript/join-turns";
import styles from "./difference-text.module.css";
import { type SideMark, sideMarks } from "./side-marks";
import { aliasPlace, useAlias } from "./use-alias";

type DifferenceTextProps = {
  readonly ref: RefObject<HTMLElement | null>;
  readonly interview: string;
  readonly transcript: TurnedText;
  readonly difference: DifferenceShown;
  /** A passage of one's own that is being made. */
  readonly draft: Passage | null;
};

/** The text, with what each side marked of the open difference; it comes to where that is. */
export function DifferenceText({ ref, interview, transcript, difference, draft }: DifferenceTextProps) {
  const t = useTranslations("settle.text");
  const marks = useMemo(() => sideMarks(difference, draft), [difference, draft]);
  const turns = useMemo(() => readingTurns(transcript, marks), [transcript, marks]);
  const { name } = difference;
  useEffect(() => {
    const region = ref.current;
    const first = region?.querySelector<HTMLElement>(`[data-begin="${name}"]`);
    if (!region || !first) return;
    const above = first.getBoundingClientRect().top - region.getBoundingClientRect().top;
    region.scrollTop += above - region.clientHeight / 3;
  }, [ref, name]);
  const reachable = { tabIndex: 0, role: "region" } as const;
  return (
    <section
      ref={ref}
      {...reachable}
      aria-label={t("label", { interview })}
      className={classNames(styles.text, themeClass(difference.theme.place))}
    >
      {turns.map((turn) => (
        <TextTurn key={turn.number} turn={turn} difference={difference} />
      ))}
    </section>
  );
}

type TextTurnProps = {
  readonly turn: ReadingTurn<SideMark>;
  readonly difference: DifferenceShown;
};

function TextTurn({ turn: { number, turn, parts }, difference }: TextTurnProps) {
  return (
    <p className={classNames(styles.turn, isInterviewer(turn.speaker) && styles.asks)}>
      <span className={styles.number}>
        {number} {turn.speaker} {turnAttributes(turn, number - 1).at}
      </span>
      <span lang="nl">
        {parts.map((part) => (
          <TextPart key={keyOf(part)} part={part} difference={difference} />
        ))}
      </span>
    </p>
  );
}

function TextPart({
  part,
  difference,
}: {
  readonly part: ReadingPart<SideMark>;
  readonly difference: DifferenceShown;
}) {
  const t = useTranslations("settle.text");
  const aliasOf = useAlias(difference);
  if (part.kind === "words") {
    const by = new Set(part.under.map(({ side }) => side));
    const looks = [...by].map((side) =>
      side === "draft" ? styles.draft : styles[`by${Math.min(aliasPlace(difference, side), 2)}`],
    );
    return (
      <span data-from={part.from} className={by.size === 0 ? undefined : classNames(styles.by, ...looks)}>
        {part.words}
      </span>
    );
  }
  const { side, stance } = part.coding;
  const who = side === "draft" ? t("draft") : aliasOf(side);
  if (part.kind === "end") return <span className="visually-hidden">{` (${t("end", { who })}) `}</span>;
  return (
    <span data-begin={difference.name} className={styles.begin}>
      <span className="visually-hidden">{` (${t("begin", { who })}) `}</span>
      <ThemeLabel>
        {who}
        {stance === null ? null : " "}
        {stance === null ? null : <StanceMark shape={shapeByStance[stance]} />}
      </ThemeLabel>
    </span>
  );
}

function keyOf(part: ReadingPart<SideMark>): string {
  if (part.kind === "words") return String(part.from);
  const { side, from, to, stance } = part.coding;
  return `${part.kind} ${side} ${from} ${to} ${stance}`;
}
