"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { InSlot } from "@/app/_ui/shell/slot";
import { CaseColumn } from "@/app/(coding)/_case/case-column";
import { type CodingWorkHandle, useCodingWork, useTraffic } from "@/app/(coding)/_queue/use-coding-work";
import { useKeptNames } from "@/app/(coding)/_queue/use-kept-names";
import type { CodingScreen as Screen } from "@/db/reads/coding/coding-screen";
import { codebookOf } from "./codebook";
import { CodingDesk } from "./coding-desk";
import type { DeskProps } from "./desk-props";

type OpenedScreenProps = {
  readonly screen: Screen;
  readonly settings: DeskProps["settings"];
  /** Where the work goes instead of to the server: this is the practice interview. */
  readonly practice?: Parameters<typeof useCodingWork>[1];
};

/** The coding of one interview: text, margin and judgements, and in the frame around them the case and the status. */
export function OpenedScreen({ screen, settings, practice }: OpenedScreenProps) {
  const t = useTranslations("coding");
  const work = useCodingWork(screen, practice);
  const codebook = useMemo(() => codebookOf(screen.themes, work.proposed), [screen.themes, work.proposed]);
  const { transcript } = screen;
  const isPractice = practice !== undefined;
  return (
    <>
      {isPractice ? null : <KeptNames screen={screen} themes={codebook.themes} work={work} />}
      {transcript === null ? (
        <>
          <InSlot name="navigation">
            <CaseColumn screen={screen} codebook={codebook} codings={work.codings} />
          </InSlot>
          <EmptyState>{t("noTranscript")}</EmptyState>
        </>
      ) : (
        <CodingDesk {...{ screen, settings, transcript, work, codebook, isPractice }} />
      )}
    </>
  );
}

type KeptNamesProps = {
  readonly screen: Screen;
  readonly themes: Screen["themes"];
  readonly work: CodingWorkHandle;
};

/** A part of its own, for what waits changes with every key that codes. */
function KeptNames({ screen, themes, work }: KeptNamesProps) {
  useKeptNames(screen, themes, useTraffic(work).waiting > 0);
  return null;
}
