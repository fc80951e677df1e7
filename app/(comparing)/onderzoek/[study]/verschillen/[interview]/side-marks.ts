import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import type { Passage } from "@/lib/passage/passage";
import type { Stance } from "@/lib/stance/stance";

/** A passage in the text, by the side that marked it, from 0, or by who settles. */
export type SideMark = Passage & { readonly side: number | "draft"; readonly stance: Stance | null };

/** What the text shows of a difference: each side's passages, and the one that is being made. */
export function sideMarks(difference: DifferenceShown, draft: Passage | null): readonly SideMark[] {
  const marks =
    difference.kind === "opinion"
      ? []
      : difference.sides.flatMap(({ marked }, side) =>
          marked.map(({ from, to, stance }): SideMark => ({ from, to, stance, side })),
        );
  return draft === null ? marks : [...marks, { ...draft, side: "draft", stance: null }];
}
