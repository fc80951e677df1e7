"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { edgeMoveOfKey } from "@/app/_editor/key-command";
import { ownKeys } from "@/app/_ui/keys/own-keys";
import type { OwnCodings } from "@/app/(coding)/_card/use-own-codings";
import { useLatest } from "@/app/(coding)/_screen/use-latest";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { type Passage, quoteOf } from "@/lib/passage/passage";
import type { CodingId } from "@/lib/study/ids";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { type Edge, moveEdge, putEdge } from "@/lib/transcript/move-edge";

/** A coding whose edge is being moved, and where it would go. */
export type MovingEdge = { readonly coding: CodingId; readonly edge: Edge; readonly passage: Passage };

export type Edges = {
  readonly moving: MovingEdge | null;
  /** Lets the arrow keys move an edge of the active coding. */
  readonly begin: (edge: Edge) => void;
  /** Puts an edge of the active coding at an offset, at a whole word or exactly there. */
  readonly put: (edge: Edge, offset: number, exact: boolean) => void;
  readonly keep: () => void;
  readonly leave: () => void;
  /** True where the key was for the edge. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
};

type EdgesProps = {
  readonly transcript: TurnedText;
  readonly active: CodingInSight | null;
  readonly codingOf: (id: CodingId) => CodingInSight | undefined;
  readonly own: OwnCodings;
  readonly announce: (words: string) => void;
};

/** How many letters of the words beside an edge are said. */
const heard = 40;

const heldKeys: ReadonlySet<string> = new Set(["Shift", "Alt", "Control", "Meta"]);

/** Moves the edges of a coding: shown while it moves, saved as one change when it is kept. */
export function useEdges({ transcript, active, codingOf, own, announce }: EdgesProps): Edges {
  const t = useTranslations("coding.said");
  const [moving, setMoving] = useState<MovingEdge | null>(null);

  const show = (next: MovingEdge, passage: Passage | null) => {
    if (passage === null) return announce(t("edgeStays"));
    setMoving({ ...next, passage });
    const quote = quoteOf(transcript.text, passage);
    const words = next.edge === "from" ? quote.slice(0, heard) : quote.slice(-heard);
    announce(t("edgeAt", { edge: next.edge, words }));
  };
  const startOn = (edge: Edge): MovingEdge | null => {
    if (active === null || !own.mayChange(active)) return null;
    if (moving?.coding === active.id) return { ...moving, edge };
    return { coding: active.id, edge, passage: { from: active.from, to: active.to } };
  };
  const keep = () => {
    const coding = moving && codingOf(moving.coding);
    setMoving(null);
    if (!moving || !coding) return;
    const { from, to } = moving.passage;
    if (from !== coding.from || to !== coding.to) own.change(coding, { from, to });
    announce(t("edgeKept"));
  };
  const acts = useLatest({
    begin(edge: Edge) {
      const next = startOn(edge);
      setMoving(next);
      announce(next === null ? t("chooseFirst") : t("movingEdge", { edge }));
    },
    put(edge: Edge, offset: number, exact: boolean) {
      const next = startOn(edge);
      const passage = next && putEdge(transcript, next.passage, edge, offset, exact);
      if (next && passage) setMoving({ ...next, passage });
    },
    keep,
    leave() {
      setMoving(null);
      announce(t("edgeLeft"));
    },
    takeKey(event: KeyboardEvent): boolean {
      if (moving === null || heldKeys.has(event.key)) return false;
      const move = edgeMoveOfKey(event, ownKeys());
      if (move === "leave") acts.leave();
      else if (move === "keep" || move === undefined) keep();
      else show(moving, moveEdge(transcript, moving.passage, moving.edge, move.direction, move.stride));
      return move !== undefined;
    },
  });
  // Who goes on elsewhere keeps what was moved.
  const isElsewhere = moving !== null && active?.id !== moving.coding;
  useEffect(() => {
    if (isElsewhere) acts.keep();
  }, [isElsewhere, acts]);
  return { moving, ...acts };
}
