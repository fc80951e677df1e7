import type { Passage } from "@/lib/passage/passage";
import { type DrawnCoding, lanes } from "./drawn-coding";

/** Words over which more codings lie than there are lanes to see them by. */
export type CrowdedStretch = Passage & {
  /** The coding that begins where they do, and made it one. */
  readonly made: string;
  /** How many of them have no line of their own, where there are most. */
  readonly more: number;
  /** All that lie over some of these words, as they begin. */
  readonly ids: readonly string[];
};

/** The crowded stretches in the order of the text; codings that only touch are not over the same words. */
export function crowdedStretches(codings: readonly DrawnCoding[]): readonly CrowdedStretch[] {
  const begins = codings.toSorted((a, b) => a.from - b.from);
  const stretches: CrowdedStretch[] = [];
  let over: readonly DrawnCoding[] = [];
  let crowd: { from: number; to: number; made: string; more: number; ids: Set<string> } | null = null;
  const close = () => {
    if (crowd !== null) stretches.push({ ...crowd, ids: [...crowd.ids] });
    crowd = null;
  };
  for (const coding of begins) {
    over = [...over.filter(({ to }) => to > coding.from), coding];
    if (crowd !== null && crowd.to <= coding.from) close();
    if (over.length <= lanes) continue;
    const to = fifthEnd(over);
    const more = over.length - new Set(over.map(({ lane }) => lane)).size;
    const ids = over.map(({ id }) => id);
    crowd ??= { from: coding.from, to, made: coding.id, more: 0, ids: new Set() };
    crowd.to = Math.max(crowd.to, to);
    crowd.more = Math.max(crowd.more, more);
    for (const id of ids) crowd.ids.add(id);
  }
  close();
  return stretches;
}

/** Up to where more codings than lanes go on. */
function fifthEnd(over: readonly DrawnCoding[]): number {
  const ends = over.map(({ to }) => to).sort((a, b) => b - a);
  return ends[lanes] ?? 0;
}
