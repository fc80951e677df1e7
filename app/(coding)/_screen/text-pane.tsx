"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { TranscriptText } from "@/app/_editor/transcript-text";
import { CodingDetails } from "@/app/(coding)/_card/coding-details";
import { EdgeHandles } from "@/app/(coding)/_edges/edge-handles";
import { SelectionHandles } from "@/app/(coding)/_edges/selection-handles";
import { Margin } from "@/app/(coding)/_margin/margin";
import { fetchedPart } from "@/app/(coding)/_offline/fetched-part";
import { loadRibbon } from "@/app/(coding)/_offline/parts";
import { TaggingBar } from "@/app/(coding)/_tagging/tagging-bar";
import { lockOnInterview } from "@/lib/coding/lock-on";
import type { DeskProps } from "./desk-props";
import styles from "./text-pane.module.css";
import type { Desk } from "./use-desk";
import { usePainted } from "./use-painted";

/** Not needed to begin: it comes when the text stands. */
const Ribbon = fetchedPart(loadRibbon, { isAskedFor: false });

type TextPaneProps = DeskProps & {
  readonly desk: Desk;
  /** Something lies over it: it keeps its place, and nothing in it can be reached. */
  readonly covered: boolean;
};

/** The text with its margin, and over it the bar and the card. */
export function TextPane({ transcript, work, codebook, desk, covered }: TextPaneProps) {
  const t = useTranslations("coding.edges");
  const page = useRef<HTMLDivElement>(null);
  const { open, looking, own, edges, beside, codingOf, acts } = desk;
  const { active } = looking;
  const handled = usePainted(active?.id ?? null);
  const locked = lockOnInterview(work.assignments) !== null;
  return (
    <div className={styles.beside} inert={covered}>
      <div className={styles.pane}>
        <div ref={page} className={styles.page}>
          <div className={styles.words}>
            <TranscriptText transcript={transcript} codings={desk.drawn} open={open} />
          </div>
          {open === null ? null : (
            <>
              {locked ? null : (
                <TaggingBar
                  codings={beside.codings}
                  codebook={codebook}
                  onCoding={acts.pressLabel}
                  tagging={desk.tagging}
                  changing={desk.changing}
                  place={desk.place}
                  view={open.view}
                  page={page}
                  onLeave={acts.backToText}
                  onLetGo={acts.letGo}
                />
              )}
              <Margin
                view={open.view}
                drawn={beside.drawn}
                codings={beside.codings}
                codebook={codebook}
                active={active?.id ?? null}
                onPress={acts.pressLabel}
                onCrowd={acts.pressCrowd}
              />
              {locked ? null : <SelectionHandles place={desk.place} view={open.view} page={page} />}
              {active !== null && active.id === handled && own.mayChange(active) ? (
                <EdgeHandles
                  passage={edges.moving?.passage ?? active}
                  hue={(codebook.themeOf(active)?.lane ?? 0) + 1}
                  edges={{ ...edges, moving: edges.moving?.edge ?? null }}
                  labelOf={(edge) => t(edge)}
                  view={open.view}
                  page={page}
                />
              ) : null}
              <CodingDetails
                looking={looking}
                codingOf={codingOf}
                codebook={codebook}
                own={own}
                changing={desk.changing}
                view={open.view}
                onLeave={acts.backToText}
              />
            </>
          )}
        </div>
      </div>
      <div className={styles.ribbon}>
        {open === null ? null : (
          <Ribbon view={open.view} drawn={beside.drawn} themes={codebook.themes.length} place={desk.place} />
        )}
      </div>
    </div>
  );
}
