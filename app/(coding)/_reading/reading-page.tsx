"use client";

import { useTranslations } from "next-intl";
import { type ClipboardEvent as ReactClipboardEvent, useEffect, useMemo, useRef } from "react";
import { copied } from "@/app/_editor/copy-quote";
import { isInterviewer } from "@/app/_editor/transcript-document";
import { Button } from "@/app/_ui/button/button";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import { useKeyActions } from "@/app/_ui/keys/use-key-actions";
import { useQuoted } from "@/app/(coding)/_quote/use-quoted";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { InterviewerWords } from "@/lib/reading/reading-choice";
import { readingTurns } from "@/lib/reading/reading-turns";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { JumpList } from "./jump-list";
import { passageInRange } from "./passage-in-range";
import styles from "./reading-page.module.css";
import { ReadingTurns } from "./reading-turns";
import { useCodingInWords } from "./use-coding-in-words";

type ReadingPageProps = {
  readonly screen: Pick<CodingScreen, "respondents" | "interview" | "case">;
  readonly transcript: TurnedText;
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly interviewer: InterviewerWords;
  /** The number of the turn that the coder was in. */
  readonly startAt: number;
  readonly onLeave: () => void;
};

/**
 * The interview as a plain page, for who hears it or reads without coding: turns as list items, and a coding's
 * begin and end said where it truly begins and ends.
 */
export function ReadingPage(props: ReadingPageProps) {
  const { screen, transcript, codings, codebook, interviewer, startAt, onLeave } = props;
  const t = useTranslations("coding.reading");
  const quoted = useQuoted(screen, transcript);
  const section = useRef<HTMLElement>(null);
  const inWords = useCodingInWords(codebook);
  useKeyActions({ "reading-leave": onLeave, reading: onLeave });
  const turns = useMemo(() => {
    const all = readingTurns(transcript, codings);
    if (interviewer !== "folded") return all;
    // What the interviewer says is left out, but not where a coding begins or ends.
    return all.filter(
      ({ turn, parts }) => !isInterviewer(turn.speaker) || parts.some(({ kind }) => kind !== "words"),
    );
  }, [transcript, codings, interviewer]);
  useEffect(() => {
    const place =
      section.current?.querySelector<HTMLElement>(`[data-number="${startAt}"]`) ?? section.current;
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  }, [startAt]);
  const copy = (event: ReactClipboardEvent) => {
    const selection = document.getSelection();
    if (section.current === null || selection === null || selection.isCollapsed) return;
    const passage = passageInRange(section.current, selection.getRangeAt(0));
    if (passage !== null) copied(event.nativeEvent, quoted(passage));
  };
  return (
    <section
      ref={section}
      className={styles.page}
      aria-label={t("label", { code: screen.interview.code })}
      tabIndex={-1}
      onCopy={copy}
    >
      <div className={styles.top}>
        <h2 className={styles.title}>{t("mode")}</h2>
        <Button size="s" onPress={onLeave}>
          {t("leave")}
        </Button>
        <KeysOfAction action="reading-leave" />
      </div>
      <JumpList transcript={transcript} codings={codings} inWords={inWords} page={section} />
      <ReadingTurns turns={turns} codebook={codebook} inWords={inWords} muted={interviewer === "muted"} />
    </section>
  );
}
