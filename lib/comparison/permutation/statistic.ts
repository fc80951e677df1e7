import type { Arrangement } from "./arrangement";

/** What is asked of the groups: whether they differ at all; or whether one has more of a stance than another. */
export type Question =
  | { readonly kind: "any-difference" }
  | {
      readonly kind: "difference";
      /** The place of the stance whose share is compared. */
      readonly stance: number;
      readonly of: string;
      readonly against: string;
      /** "higher" and "lower", of the first against the second, only where that was set beforehand. */
      readonly direction: "either" | "higher" | "lower";
    };

/** How far groups differ by their sums of each stance, one group after another, which begin at `from`. */
export type Statistic = (sums: Float64Array, from: number) => number;

/**
 * Any difference: T = sum of (O - E)^2 / E over groups and stances, without direction. A difference: the share of the
 * stance in the one group less that in the other, in the direction asked. Refuses (RangeError) a group not there.
 * Source: AGREEMENT, section 5.
 */
export function statisticFor(arrangement: Arrangement, question: Question): Statistic {
  if (question.kind === "any-difference") return anyDifference(arrangement.expected);
  const { groups, stances, expected } = arrangement;
  const totalOf = (group: number) =>
    expected.subarray(group * stances, (group + 1) * stances).reduce((sum, each) => sum + each, 0);
  const [one, other] = [groups.indexOf(question.of), groups.indexOf(question.against)];
  if (one === -1 || other === -1) throw new RangeError("there is no such group");
  const [ofOne, ofOther] = [totalOf(one), totalOf(other)];
  return (sums, from) => {
    const shareOf = (group: number, total: number) =>
      (sums[from + group * stances + question.stance] ?? 0) / total;
    const difference = shareOf(one, ofOne) - shareOf(other, ofOther);
    if (question.direction === "either") return Math.abs(difference);
    return question.direction === "higher" ? difference : -difference;
  };
}

function anyDifference(expected: Float64Array): Statistic {
  return (sums, from) => {
    let statistic = 0;
    for (let at = 0; at < expected.length; at += 1) {
      const wanted = expected[at] ?? 0;
      const apart = (sums[from + at] ?? 0) - wanted;
      if (wanted > 0) statistic += (apart * apart) / wanted;
    }
    return statistic;
  };
}

/**
 * How many rearrangements at least give every value of the statistic: as many as there are ways in which groups that
 * have as many things in every block can take each other's names.
 */
export function namesakesFor(arrangement: Arrangement, question: Question): number {
  const alike = groupsAlike(arrangement);
  if (question.kind === "any-difference")
    return alike.reduce((ways, { length }) => ways * factorial(length), 1);
  const swap = alike.some((names) => names.includes(question.of) && names.includes(question.against));
  return swap && question.direction === "either" ? 2 : 1;
}

/** Groups put together that have as many things in every block. */
function groupsAlike({ groups, blocks, labels }: Arrangement): readonly (readonly string[])[] {
  const alike = new Map<string, string[]>();
  for (const [group, name] of groups.entries()) {
    const counts = blocks.map(
      ({ from, to }) => labels.subarray(from, to).filter((each) => each === group).length,
    );
    alike.set(counts.join(), [...(alike.get(counts.join()) ?? []), name]);
  }
  return [...alike.values()];
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
