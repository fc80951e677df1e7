import { useTranslations } from "next-intl";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import type { CodingWorkHandle } from "@/app/(coding)/_queue/use-coding-work";
import { bringInSight } from "@/app/(coding)/_ribbon/bring-to-middle";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import { whatWasDone } from "@/lib/coding/what-was-done";
import { useDeedInWords } from "./use-deed-in-words";

type UndoingProps = {
  readonly work: CodingWorkHandle;
  readonly codebook: Codebook;
  readonly announce: (words: string) => void;
  /** Null until the text is there. */
  readonly view: () => TranscriptView | null;
};

/** Undoes the coder's newest action, or does it again: says which it was, and shows where. */
export function useUndoing({ work, codebook, announce, view }: UndoingProps) {
  const t = useTranslations("coding.said");
  const deedInWords = useDeedInWords(codebook);
  const step = (direction: "undo" | "redo") => {
    const action = work[direction]();
    if (action === null) return announce(t(`${direction}Nothing`));
    const deed = whatWasDone(action.step);
    announce(t(`${direction}Done`, { what: deedInWords(deed) }));
    const shown = view();
    if (shown !== null && "coding" in deed) bringInSight(shown, deed.coding);
  };
  return { undo: () => step("undo"), redo: () => step("redo") };
}
