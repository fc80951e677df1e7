import { useEffect, useState } from "react";
import type { TranscriptView } from "@/app/_editor/transcript-view";

export type ShownSections = {
  /** The sections in or near the window. */
  readonly shown: ReadonlySet<number>;
  /** The top of each section, in pixels from the top of the text. */
  readonly tops: readonly number[];
  /** Another array whenever a section near the window changed size. */
  readonly sizes: readonly number[];
};

const none: ShownSections = { shown: new Set(), tops: [], sizes: [] };

/** Keeps which sections of the text are near the window and where they are. */
export function useShownSections(view: TranscriptView): ShownSections {
  const [state, setState] = useState(none);
  useEffect(() => {
    const sections = view.sections();
    const update = (shown?: ReadonlySet<number>) =>
      setState((before) => {
        const near = shown ?? before.shown;
        const origin = view.element.getBoundingClientRect().top;
        const boxes = sections.map((section) => section.getBoundingClientRect());
        const tops = boxes.map((box) => box.top - origin);
        const sizes = boxes.flatMap(({ width, height }, index) => (near.has(index) ? [width, height] : []));
        const same = (a: readonly number[], b: readonly number[]) =>
          a.length === b.length && a.every((each, index) => Math.abs(each - (b[index] ?? 0)) < 0.5);
        if (near === before.shown && same(tops, before.tops) && same(sizes, before.sizes)) return before;
        return { shown: near, tops, sizes: same(sizes, before.sizes) ? before.sizes : sizes };
      });
    const shown = new Set<number>();
    const indexOfSection = new Map<Element, number>(sections.map((section, index) => [section, index]));
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const index = indexOfSection.get(target) ?? -1;
          if (isIntersecting) shown.add(index);
          else shown.delete(index);
        }
        update(new Set(shown));
      },
      { rootMargin: "50% 0px" },
    );
    const resized = new ResizeObserver(() => update());
    for (const section of sections) {
      seen.observe(section);
      resized.observe(section);
    }
    return () => {
      seen.disconnect();
      resized.disconnect();
    };
  }, [view]);
  return state;
}
