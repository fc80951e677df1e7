"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { pointsCoarsely } from "@/app/_editor/use-transcript-view";
import { type PlaceStore, usePlace } from "@/app/(coding)/_screen/place-store";
import { putEdge } from "@/lib/transcript/move-edge";
import { EdgeHandles } from "./edge-handles";

type SelectionHandlesProps = {
  readonly place: PlaceStore;
  readonly view: TranscriptView;
  readonly page: RefObject<HTMLElement | null>;
};

/** Under a finger: a handle at both ends of what is selected, which drags it word by word. */
export function SelectionHandles(props: SelectionHandlesProps) {
  return pointsCoarsely() ? <Handles {...props} /> : null;
}

const nothing = () => undefined;

function Handles({ place, view, page }: SelectionHandlesProps) {
  const t = useTranslations("seeing.selection");
  const { passage } = usePlace(place);
  if (passage === null) return null;
  return (
    <EdgeHandles
      passage={passage}
      hue={null}
      edges={{
        moving: null,
        put(edge, offset, exact) {
          const now = place.get().passage;
          const next = now && putEdge(view.transcript, now, edge, offset, exact);
          if (next) view.select(next);
        },
        keep: nothing,
        begin: nothing,
      }}
      labelOf={(edge) => t(edge)}
      view={view}
      page={page}
    />
  );
}
