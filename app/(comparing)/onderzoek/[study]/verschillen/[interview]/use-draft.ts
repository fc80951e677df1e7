"use client";

import { type RefObject, useEffect, useState } from "react";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { type Edge, moveEdge, type Stride } from "@/lib/transcript/move-edge";
import { selectedPassage } from "./selected-passage";

/**
 * A decision of one's own that is being made of the open difference, with its passage where it is about one: as wide
 * as what the coders marked at first, and moved by its edges or by selecting other words in the text.
 */
export function useDraft(
  transcript: TurnedText,
  current: DifferenceShown,
  text: RefObject<HTMLElement | null>,
) {
  const [made, setMade] = useState<{ readonly of: string; readonly passage: Passage | null } | null>(null);
  const isOpen = made?.of === current.name;
  const passage = isOpen ? made.passage : null;
  const put = (next: Passage | null) => next && setMade({ of: current.name, passage: next });
  const selects = passage !== null;
  useEffect(() => {
    if (!selects) return;
    const take = () => {
      const selected = text.current && selectedPassage(text.current, transcript.text);
      if (selected) setMade({ of: current.name, passage: selected });
    };
    document.addEventListener("pointerup", take);
    return () => document.removeEventListener("pointerup", take);
  }, [selects, text, transcript, current.name]);
  return {
    isOpen,
    passage,
    open: () =>
      setMade({
        of: current.name,
        passage: current.kind === "passage" ? { from: current.from, to: current.to } : null,
      }),
    close: () => setMade(null),
    move: (edge: Edge, direction: 1 | -1, stride: Stride) =>
      put(passage && moveEdge(transcript, passage, edge, direction, stride)),
  };
}

export type Draft = ReturnType<typeof useDraft>;
