import { startTransition, useEffect, useState } from "react";
import type { PlaceStore } from "@/app/(coding)/_screen/place-store";
import { findTurn } from "@/lib/transcript/find-turn";
import type { Turn } from "@/lib/transcript/turn";

/** So long the caret rests before the strip tells of it, in milliseconds: no key waits for that. */
const restMs = 150;

/** The index of the turn where the caret came to rest, and a way to say it at once. */
export function useSettledTurn(
  place: PlaceStore,
  turns: readonly Turn[],
): readonly [number, (turn: number) => void] {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let soon = 0;
    const settle = () => {
      const end = turns.at(-1)?.to ?? -1;
      const { caret } = place.get();
      if (caret <= end) startTransition(() => setTurn(findTurn(turns, caret)));
    };
    const rest = () => {
      clearTimeout(soon);
      soon = window.setTimeout(settle, restMs);
    };
    rest();
    const leave = place.subscribe(rest);
    return () => {
      clearTimeout(soon);
      leave();
    };
  }, [place, turns]);
  return [turn, setTurn];
}
