"use client";

import { useTranslations } from "next-intl";
import type { CodingWorkHandle } from "@/app/(coding)/_queue/use-coding-work";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { lockOn } from "@/lib/coding/lock-on";
import type { OperationId, TranscriptId } from "@/lib/study/ids";

export type CodingChange = Partial<
  Pick<CodingInSight, "from" | "to" | "theme" | "code" | "stance" | "starred" | "memo">
>;

export type OwnCodings = {
  /** Whether the viewer made it and has not finished its theme. */
  readonly mayChange: (coding: CodingInSight) => boolean;
  readonly change: (coding: CodingInSight, change: CodingChange) => void;
  /** Removes it at once, and offers to take that back. */
  readonly remove: (coding: CodingInSight) => void;
};

export function useOwnCodings(
  work: CodingWorkHandle,
  transcript: TranscriptId,
  codebook: Codebook,
  announce: (words: string) => void,
  offerUndo: (words: string, action: OperationId) => void,
): OwnCodings {
  const t = useTranslations("coding.said");
  const mayChange = (coding: CodingInSight) => coding.mine && lockOn(work.assignments, coding.theme) === null;
  return {
    mayChange,
    change(coding, change) {
      if (!mayChange(coding)) return;
      const { from, to, theme, code, stance, starred, memo } = { ...coding, ...change };
      work.apply({
        kind: "coding.change",
        coding: coding.id,
        version: coding.version,
        transcript,
        passage: { from, to },
        theme,
        code,
        stance: code === null ? stance : null,
        starred,
        memo,
      });
      announce(t("changed", { label: codebook.labelOf({ theme, code }) }));
    },
    remove(coding) {
      if (!mayChange(coding)) return;
      const action = work.apply({ kind: "coding.remove", coding: coding.id, version: coding.version });
      offerUndo(t("removed", { label: codebook.labelOf(coding) }), action);
    },
  };
}
