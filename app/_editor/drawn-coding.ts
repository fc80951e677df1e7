/** A coding as the text shows it. */
export type DrawnCoding = {
  readonly id: string;
  /** From 'from' up to but not including 'to', in UTF-16 units of the transcript's text. */
  readonly from: number;
  readonly to: number;
  /** Its theme's place in the codebook, from 0: its hue. */
  readonly theme: number;
  /** Which of the four lanes under the words, from 0. */
  readonly lane: number;
};

export const lanes = 4;

/** A coding in its theme's own lane. */
export function inOwnLane({ id, from, to }: Omit<DrawnCoding, "theme" | "lane">, theme: number): DrawnCoding {
  return { id, from, to, theme, lane: theme % lanes };
}

/**
 * Gives each coding its lane. The first four themes have their own; a coding of a further theme takes the
 * first lane that no coding over the same words has, or its own by turns where all four are taken.
 */
export function giveLanes(codings: readonly DrawnCoding[]): readonly DrawnCoding[] {
  const own: DrawnCoding[] = [];
  const further: DrawnCoding[] = [];
  for (const coding of codings) (coding.theme < lanes ? own : further).push(coding);
  return further.length === 0 ? own : [...own, ...inFreeLanes(further, own)];
}

/** A lane, while the text is walked from its start. */
type Walk = {
  /** The codings that have it, as they begin. */
  readonly taken: readonly DrawnCoding[];
  /** The first of them that begins after where the walk is. */
  next: number;
  /** How far those before it reach, and those that were put in the lane on the way. */
  reach: number;
};

/** One walk through the text: to ask of each coding what lies over it takes seconds among thousands. */
function inFreeLanes(further: readonly DrawnCoding[], own: readonly DrawnCoding[]): readonly DrawnCoding[] {
  const walks = Array.from({ length: lanes }, (_, lane): Walk => {
    const taken = own.filter((coding) => coding.lane === lane).sort(asTheyBegin);
    return { taken, next: 0, reach: 0 };
  });
  return [...further].sort(asTheyBegin).map((coding) => {
    for (const walk of walks) walkTo(walk, coding.from);
    const free = walks.findIndex(
      ({ taken, next, reach }) => reach <= coding.from && (taken[next]?.from ?? coding.to) >= coding.to,
    );
    const lane = free === -1 ? coding.lane : free;
    const walk = walks[lane];
    if (walk !== undefined) walk.reach = Math.max(walk.reach, coding.to);
    return lane === coding.lane ? coding : inLane(coding, lane);
  });
}

/** Written out, for copying thousands of them field by field unseen takes longer than all else here. */
function inLane({ id, from, to, theme }: DrawnCoding, lane: number): DrawnCoding {
  return { id, from, to, theme, lane };
}

function walkTo(walk: Walk, from: number): void {
  for (let coding = walk.taken[walk.next]; coding && coding.from <= from; coding = walk.taken[walk.next]) {
    walk.reach = Math.max(walk.reach, coding.to);
    walk.next += 1;
  }
}

function asTheyBegin(a: DrawnCoding, b: DrawnCoding): number {
  return a.from - b.from;
}
