"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AttentionHandle } from "@/app/(coding)/_card/use-attention";
import type { OwnCodings } from "@/app/(coding)/_card/use-own-codings";
import type { CodingWorkHandle } from "@/app/(coding)/_queue/use-coding-work";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import { newId } from "@/app/(coding)/_screen/new-id";
import type { ScreenTranscript } from "@/db/reads/coding/coding-screen";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { codingToSplit } from "@/lib/coding/coding-to-split";
import { codingsToMerge, mergeCodings } from "@/lib/coding/merge-codings";
import { type Recoding, recodeCodings, recoded } from "@/lib/coding/recode-codings";
import { partsOf, splitCoding } from "@/lib/coding/split-coding";
import { overlap } from "@/lib/passage/overlap";
import type { Passage } from "@/lib/passage/passage";
import type { CodingId, OperationId } from "@/lib/study/ids";

export type ChangingPart = "recode" | "actions";

export type Changing = {
  /** What is open over the page. */
  readonly part: ChangingPart | null;
  readonly show: (part: ChangingPart | null) => void;
  /** Splits the coding at a caret, or around a selection. */
  readonly split: (here: Passage) => void;
  readonly merge: (selected: Passage | null) => void;
  readonly recode: (codings: readonly CodingInSight[], recoding: Recoding) => void;
  readonly maySplit: (here: Passage) => boolean;
  readonly mayMerge: (selected: Passage | null) => boolean;
  readonly mayRecode: (selected: Passage) => boolean;
  /** The coder's own codings that can be changed; those over the selection, or the active one, are chosen. */
  readonly toRecode: (
    selected: Passage | null,
  ) => readonly { readonly coding: CodingInSight; readonly chosen: boolean }[];
};

type ChangingProps = {
  readonly work: CodingWorkHandle;
  /** What the filter hides is not changed unseen. */
  readonly seen: readonly CodingInSight[];
  readonly transcript: ScreenTranscript;
  readonly codebook: Codebook;
  readonly looking: AttentionHandle;
  readonly own: OwnCodings;
  readonly announce: (words: string) => void;
  readonly offerUndo: (words: string, action: OperationId) => void;
};

/** Changes of more than one coding at once, each of them one action to undo. */
export function useChanging({
  work,
  seen,
  transcript,
  codebook,
  looking,
  own,
  announce,
  offerUndo,
}: ChangingProps): Changing {
  const t = useTranslations("coding.changing.said");
  const [part, show] = useState<ChangingPart | null>(null);
  const { active, attend } = looking;
  // Asked each time something is selected: first by place, which is told at once.
  const changeable = (at: Passage | null) =>
    seen.filter((coding) => (at === null || overlap(coding, at)) && own.mayChange(coding));
  const findMerge = (selected: Passage | null) => {
    const which = codingsToMerge(transcript.text, changeable(null), active, selected);
    return which.ok ? mergeCodings(which.value, transcript.id) : which;
  };
  return {
    part,
    show,
    split(here) {
      const which = codingToSplit(changeable(here), active, here);
      if (!which.ok) return announce(t(which.refusal.kind));
      const coding = which.value;
      const parts = partsOf(transcript, coding, here);
      if (parts === null) return announce(t("nothing-to-split"));
      const action = work.apply(splitCoding(coding, parts, transcript.id, () => newId<CodingId>()));
      attend({ kind: "coding", id: coding.id, card: "closed" });
      offerUndo(t("split", { label: codebook.labelOf(coding), count: parts.length }), action);
    },
    merge(selected) {
      const merge = findMerge(selected);
      if (!merge.ok) return announce(t(merge.refusal.kind));
      const { merged, operation } = merge.value;
      const action = work.apply(operation);
      attend({ kind: "coding", id: merged.id, card: "closed" });
      offerUndo(t("merged", { label: codebook.labelOf(merged), count: operation.steps.length }), action);
    },
    recode(codings, recoding) {
      const operation = recodeCodings(codings, recoding, transcript.id);
      if (!operation.ok) return announce(t(operation.refusal.kind));
      const action = work.apply(operation.value);
      offerUndo(t("recoded", { count: recoded(codings, recoding).length }), action);
    },
    maySplit(here) {
      const which = codingToSplit(changeable(here), active, here);
      return which.ok && partsOf(transcript, which.value, here) !== null;
    },
    mayMerge: (selected) => findMerge(selected).ok,
    mayRecode: (selected) => changeable(selected).length > 0,
    toRecode: (selected) =>
      changeable(null).map((coding) => ({
        coding,
        chosen: selected === null ? coding.id === active?.id : overlap(coding, selected),
      })),
  };
}
