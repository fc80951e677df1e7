"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { InSlot } from "@/app/_ui/shell/slot";
import { CaseColumn } from "@/app/(coding)/_case/case-column";
import { ChangingParts } from "@/app/(coding)/_changing/changing-parts";
import { ChangingTools } from "@/app/(coding)/_changing/changing-tools";
import { FilterBar } from "@/app/(coding)/_filter/filter-bar";
import { FilterButton } from "@/app/(coding)/_filter/filter-button";
import { useCodingFilter } from "@/app/(coding)/_filter/use-coding-filter";
import { CodingHint } from "@/app/(coding)/_hints/coding-hint";
import { JudgementPanel } from "@/app/(coding)/_judging/judgement-panel";
import { InterviewMemos } from "@/app/(coding)/_memo/interview-memos";
import { usePartsAtHand } from "@/app/(coding)/_offline/use-parts-at-hand";
import { ReadingPage } from "@/app/(coding)/_reading/reading-page";
import { ReadingTools } from "@/app/(coding)/_reading/reading-tools";
import { useReading } from "@/app/(coding)/_reading/use-reading";
import { CodedList } from "@/app/(coding)/_ribbon/coded-list";
import { CodingStatus } from "@/app/(coding)/_status/coding-status";
import { RefusedWork } from "@/app/(coding)/_status/refused-work";
import { TextNews } from "@/app/(coding)/_status/text-news";
import { CodebookSearch } from "@/app/(coding)/_tagging/codebook-search";
import { lockOn, lockOnInterview } from "@/lib/coding/lock-on";
import { overlap } from "@/lib/passage/overlap";
import { findTurn } from "@/lib/transcript/find-turn";
import styles from "./coding-desk.module.css";
import { CodingList } from "./coding-list";
import type { DeskProps } from "./desk-props";
import { type Pane, PaneTabs } from "./pane-tabs";
import { TextPane } from "./text-pane";
import { useDesk } from "./use-desk";

/** Text and judgements side by side; on a phone one of the two at a time. */
export function CodingDesk(props: DeskProps) {
  const { screen, transcript, work, codebook } = props;
  const t = useTranslations("coding");
  const [pane, setPane] = useState<Pane>("text");
  const panel = useRef<HTMLElement>(null);
  usePartsAtHand();
  const reading = useReading(props.settings.reading);
  const filtering = useCodingFilter();
  const desk = useDesk({
    ...props,
    panel,
    showPane: (shown) => {
      reading.setOpen(false);
      setPane(shown);
    },
    onReading: () => reading.setOpen(true),
    filter: filtering.filter,
    onFilter: () => filtering.setOpen(true),
    onShowAll: filtering.showAll,
    skipsInterviewer: reading.interviewer === "folded",
  });
  const { tagging } = desk;
  const mayCode = lockOnInterview(work.assignments) === null;
  // Who only reads may have nothing in it that takes the focus, and scrolls it by keyboard too.
  const reachable = mayCode ? {} : { role: "group", tabIndex: 0, "aria-label": t("judging.title") };
  const asked = desk.judging.themes.filter(({ lock }) => lock !== "not-assigned");
  const judged = asked.filter(({ judgement }) => judgement !== null).length;
  return (
    <div className={styles.desk} data-pane={pane}>
      <InSlot name="navigation">
        <CaseColumn
          screen={screen}
          codebook={codebook}
          codings={desk.beside.codings}
          isPractice={props.isPractice}
          onTheme={desk.acts.goToTheme}
        />
        <ReadingTools reading={reading} />
        <FilterButton filtering={filtering} />
        {mayCode ? <ChangingTools onShow={desk.changing.show} /> : null}
        {props.isPractice ? null : (
          <InterviewMemos
            screen={screen}
            transcript={transcript}
            place={desk.place}
            onLeave={desk.acts.backToText}
          />
        )}
        <CodedList
          turns={transcript.turns}
          codings={desk.beside.seen}
          codebook={codebook}
          onTurn={desk.acts.goToTurn}
        />
      </InSlot>
      <InSlot name="status">
        <CodingStatus
          work={work}
          codings={desk.beside.codings}
          place={desk.place}
          turns={transcript.turns}
          said={desk.said}
        />
      </InSlot>
      <h1 className="visually-hidden">{t("title", { code: screen.interview.code })}</h1>
      <div className={styles.text} data-interviewer={reading.interviewer}>
        <TextNews screen={screen} />
        <RefusedWork work={work} codebook={codebook} transcript={transcript} />
        <FilterBar
          filtering={filtering}
          codings={desk.beside.codings}
          seen={desk.beside.seen}
          codebook={codebook}
          onLeave={desk.acts.leavePanel}
        />
        <div className={styles.stage}>
          <TextPane {...props} desk={desk} covered={reading.isOpen} />
          {reading.isOpen ? (
            <ReadingPage
              screen={screen}
              transcript={transcript}
              codings={desk.beside.seen}
              codebook={codebook}
              interviewer={reading.interviewer}
              startAt={findTurn(transcript.turns, desk.place.get().caret) + 1}
              onLeave={desk.acts.leavePanel}
            />
          ) : null}
        </div>
        {mayCode && !reading.isOpen ? (
          <CodingHint
            kept={props.settings.hints}
            place={desk.place}
            step={tagging.step}
            own={desk.beside.codings.filter(({ mine }) => mine).length}
          />
        ) : null}
      </div>
      <div className={styles.judging} {...reachable}>
        <JudgementPanel
          panel={panel}
          judging={desk.judging}
          assignments={work.assignments}
          scores={work.scores}
          screen={screen}
          quoteOf={desk.acts.quoteOf}
          onQuote={desk.acts.goToCoding}
          onLeave={desk.acts.leavePanel}
        />
      </div>
      <PaneTabs pane={pane} onPane={setPane} judged={judged} asked={asked.length} />
      {desk.open === null ? null : (
        <CodingList codings={desk.beside.seen} codebook={codebook} transcript={transcript} />
      )}
      <ChangingParts {...props} desk={desk} />
      {tagging.step.kind === "search" ? (
        <CodebookSearch
          codebook={codebook}
          first={work.codings.flatMap((coding) =>
            tagging.step.kind === "search" && overlap(coding, tagging.step.passage) ? [coding.theme] : [],
          )}
          polarity={tagging.step.polarity}
          onChoose={tagging.chooseCode}
          mayPropose={(theme) => lockOn(work.assignments, theme.id) === null}
          onPropose={tagging.propose}
          onLeave={desk.acts.backToText}
        />
      ) : null}
    </div>
  );
}
