"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import type { Changing } from "@/app/(coding)/_changing/use-changing";
import { labelId } from "@/app/(coding)/_margin/margin-label";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { quoteOf } from "@/lib/passage/passage";
import { CodingCard } from "./coding-card";
import { CodingChoice } from "./coding-choice";
import { CodingPopover } from "./coding-popover";
import type { Attention, AttentionHandle } from "./use-attention";
import type { OwnCodings } from "./use-own-codings";

type CodingDetailsProps = {
  readonly looking: AttentionHandle;
  readonly codingOf: (id: string) => CodingInSight | undefined;
  readonly codebook: Codebook;
  readonly own: OwnCodings;
  readonly changing: Changing;
  readonly view: TranscriptView;
  readonly onLeave: () => void;
};

/** The card of the active coding, or the choice among several. */
export function CodingDetails({
  looking,
  codingOf,
  codebook,
  own,
  changing,
  view,
  onLeave,
}: CodingDetailsProps) {
  const t = useTranslations("coding.card");
  const { attention, attend } = looking;
  const codings = shownBy(attention).flatMap((id) => codingOf(id) ?? []);
  const first = codings[0];
  const id = first?.id;
  const beside = useCallback(() => (id ? document.getElementById(labelId(id)) : null), [id]);
  if (first === undefined) return null;
  const entered = attention.kind === "several" || (attention.kind === "coding" && attention.card !== "open");
  return (
    <CodingPopover
      key={first.id}
      label={t(attention.kind === "several" ? "chooseOne" : "label")}
      beside={beside}
      passage={first}
      view={view}
      entered={entered}
      onLeave={onLeave}
    >
      {attention.kind === "several" ? (
        <CodingChoice
          codings={codings}
          codebook={codebook}
          onChoose={(chosen) => attend({ kind: "coding", id: chosen, card: "entered" })}
        />
      ) : (
        <CodingCard
          coding={first}
          quote={quoteOf(view.transcript.text, first)}
          codebook={codebook}
          own={own}
          changing={changing}
          here={caretIn(view)}
          writesMemo={attention.kind === "coding" && attention.card === "memo"}
          onLeave={onLeave}
        />
      )}
    </CodingPopover>
  );
}

function caretIn(view: TranscriptView) {
  return { from: view.caret(), to: view.caret() };
}

function shownBy(attention: Attention): readonly string[] {
  if (attention.kind === "several") return attention.ids;
  return attention.kind === "coding" && attention.card !== "closed" ? [attention.id] : [];
}
