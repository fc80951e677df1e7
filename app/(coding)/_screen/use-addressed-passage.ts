import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import type { OpenTranscript } from "@/app/_editor/use-transcript-view";
import { afterPaint } from "@/app/_ui/after-paint";
import { passageIn } from "@/lib/passage/passage";

/** Selects the passage that the address names (?van=120&tot=160), once the text is open. */
export function useAddressedPassage(open: OpenTranscript | null): void {
  const search = useSearchParams();
  const from = search.get("van");
  const to = search.get("tot");
  useEffect(() => {
    if (open === null || from === null || to === null) return;
    const { view } = open;
    const passage = passageIn(view.transcript.text, { from: Number(from), to: Number(to) });
    if (!passage.ok) return;
    // After the text has found its place on the page and has the focus.
    return afterPaint(() => {
      view.focus();
      view.select(passage.value);
      view.reveal(passage.value);
    });
  }, [open, from, to]);
}
