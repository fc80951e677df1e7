"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useKeyActions } from "@/app/_ui/keys/use-key-actions";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { ReleaseCell } from "@/app/(comparing)/onderzoek/[study]/verdeling/release-cell";
import type { DifferencesShown } from "@/db/reads/adjudication/differences-shown";
import { AgreementNow } from "./agreement-now";
import { CodebookQuestion } from "./codebook-question";
import { DecidedPart } from "./decided-part";
import { Deciding } from "./deciding";
import { DifferenceHead } from "./difference-head";
import { DifferenceText } from "./difference-text";
import { Discussion } from "./discussion";
import { OnlyLooking } from "./only-looking";
import styles from "./settling.module.css";
import { SettlingSaid } from "./settling-said";
import { SideCards } from "./side-cards";
import { sideOfAlias } from "./use-alias";
import { useDraft } from "./use-draft";
import { useSettling } from "./use-settling";
import { useWalk } from "./use-walk";

type SettlingDeskProps = {
  readonly study: string;
  readonly shown: DifferencesShown;
  /** The difference that the address names. */
  readonly opened: string | null;
};

/** The differences of an interview one by one: both sides beside each other, over the text, and the decision below. */
export function SettlingDesk({ study, shown, opened }: SettlingDeskProps) {
  const t = useTranslations("settle");
  const text = useRef<HTMLElement>(null);
  const { current, at, toNext, toPrevious } = useWalk(study, shown, opened);
  const settling = useSettling(study, shown.interview, current);
  const draft = useDraft(shown.transcript, current, text);
  const [asking, setAsking] = useState<string | null>(null);
  const isAsking = asking === current.name;
  const settled = shown.differences.filter(({ state }) => state === "settled").length;
  const maySettle = shown.onlyLooks === null;
  const isOpen = current.state !== "settled";
  const mayAsk = current.state === "open";
  const isAsked = current.state === "asked";
  const mayUndo = maySettle && current.decision?.canBeUndone === true;
  const ask = () => setAsking(current.name);
  const canChoose = maySettle && isOpen && !isAsking && !draft.isOpen;
  const take = (side: number) => () => settling.settle(side);
  const quietly = (step: (() => void) | null) =>
    step &&
    (() => {
      settling.hush();
      step();
    });
  const walk = { toNext: quietly(toNext), toPrevious: quietly(toPrevious) };
  const takeAlias = (alias: number) => {
    const side = sideOfAlias(current, alias);
    return canChoose && side !== null ? take(side) : null;
  };
  useKeyActions({
    "settle-next": walk.toNext,
    "settle-previous": walk.toPrevious,
    "settle-left": takeAlias(0),
    "settle-right": takeAlias(1),
    "settle-new": canChoose ? draft.open : null,
    "settle-neither": canChoose ? settling.neither : null,
    "settle-question": canChoose && mayAsk ? ask : null,
    "settle-reason": canChoose ? settling.toReason : null,
    undo: mayUndo || (maySettle && isAsked) ? settling.undo : null,
  });
  return (
    <div className={styles.desk}>
      <PageHeader
        title={t("interview", { interview: shown.interview })}
        subtitle={t("progress", { settled, all: shown.differences.length })}
        actions={
          maySettle ? (
            <ReleaseCell
              study={study}
              interview={{
                id: shown.id,
                code: shown.interview,
                release: shown.released ? "released" : "ready",
              }}
            />
          ) : undefined
        }
      />
      {shown.onlyLooks === null ? null : <OnlyLooking because={shown.onlyLooks} />}
      {maySettle && isOpen && current.kind !== "opinion" ? (
        <p className={styles.quiet}>{t("aliases")}</p>
      ) : null}
      <DifferenceHead difference={current} at={at} of={shown.differences.length} {...walk} />
      <CodebookQuestion
        study={study}
        difference={current}
        withdraw={maySettle && isAsked ? settling.undo : null}
      />
      <SideCards
        difference={current}
        text={shown.transcript.text}
        taken={current.decision?.outcome === "one-of-them" ? current.decision.side : null}
        take={maySettle && isOpen ? take : null}
      />
      <DifferenceText
        ref={text}
        interview={shown.interview}
        transcript={shown.transcript}
        difference={current}
        draft={draft.passage}
      />
      <div className={maySettle && isOpen ? styles.atHand : undefined}>
        <SettlingSaid said={settling.said} />
        {maySettle && isOpen ? (
          <Deciding
            {...{ current, themes: shown.themes, draft, settling, take }}
            asks={isAsking}
            ask={mayAsk ? ask : null}
            closeAsking={() => setAsking(null)}
          />
        ) : null}
      </div>
      {current.decision === null ? null : (
        <DecidedPart
          decision={current.decision}
          difference={current}
          text={shown.transcript.text}
          themes={shown.themes}
          undo={mayUndo ? settling.undo : null}
        />
      )}
      {current.state === "settled" ? <AgreementNow difference={current} themes={shown.themes} /> : null}
      {current.remarks !== null && current.decision?.adjudication ? (
        <Discussion
          study={study}
          decision={current.decision.adjudication}
          remarks={current.remarks}
          settling={settling}
        />
      ) : null}
    </div>
  );
}
