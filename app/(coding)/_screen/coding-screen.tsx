"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { InSlot } from "@/app/_ui/shell/slot";
import { CaseColumn } from "@/app/(coding)/_case/case-column";
import { useCodingWork } from "@/app/(coding)/_queue/use-coding-work";
import { useKeptNames } from "@/app/(coding)/_queue/use-kept-names";
import type { CodingScreen as Screen } from "@/db/reads/coding/coding-screen";
import { codebookOf } from "./codebook";
import { CodingDesk } from "./coding-desk";
import type { DeskProps } from "./desk-props";

type CodingScreenProps = { readonly screen: Screen; readonly settings: DeskProps["settings"] };

/** The coding of one interview: text, margin and judgements, and in the frame around them the case and the status. */
export function CodingScreen({ screen, settings }: CodingScreenProps) {
  const t = useTranslations("coding");
  const work = useCodingWork(screen);
  useKeptNames(screen, work.waiting > 0);
  const codebook = useMemo(() => codebookOf(screen.themes), [screen.themes]);
  const { transcript } = screen;
  if (transcript !== null) return <CodingDesk {...{ screen, settings, transcript, work, codebook }} />;
  return (
    <>
      <InSlot name="navigation">
        <CaseColumn screen={screen} codebook={codebook} codings={work.codings} />
      </InSlot>
      <EmptyState>{t("noTranscript")}</EmptyState>
    </>
  );
}
