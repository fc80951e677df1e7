import type { AssignmentStanding } from "@/lib/coding/coding-operation";
import type { InterviewId, MemberId, RoundId } from "@/lib/study/ids";

export type Asked = {
  readonly interview: InterviewId;
  readonly coder: MemberId;
  readonly roundId: RoundId;
  /** Null: how far it is may not be known. */
  readonly standing: AssignmentStanding | null;
  /** yyyy-mm-dd. */
  readonly deadline: string | null;
};

/** A coder's interviews of a round, each counted once, by how far they are; `asked` is all of them. */
export type Workload = {
  readonly asked: number;
  readonly finished: number;
  /** Begun or reopened, and not finished. */
  readonly begun: number;
  /** Not finished, and the last day for it is over. */
  readonly overdue: number;
  /** Counted in `asked` alone. */
  readonly hidden: number;
};

/**
 * How much each coder has been asked in each round, and how much of it is finished, by what may be known. An
 * interview is finished when everything that was asked of it in the round is. `today` is yyyy-mm-dd; work is
 * overdue from the day after its deadline.
 */
export function workloads(
  assignments: readonly Asked[],
  today: string,
): (round: RoundId, coder: MemberId) => Workload {
  const byKey = new Map<string, Map<InterviewId, Asked[]>>();
  const keyOf = (round: RoundId, coder: MemberId) => `${round} ${coder}`;
  for (const each of assignments) {
    const key = keyOf(each.roundId, each.coder);
    const interviews = byKey.get(key) ?? new Map<InterviewId, Asked[]>();
    interviews.set(each.interview, [...(interviews.get(each.interview) ?? []), each]);
    byKey.set(key, interviews);
  }
  return (round, coder) => {
    const all = [...(byKey.get(keyOf(round, coder))?.values() ?? [])];
    const known = all.filter((some) => some.every(({ standing }) => standing !== null));
    const open = known.filter((some) => some.some(({ standing }) => standing !== "finished"));
    const isLate = ({ standing, deadline }: Asked) =>
      standing !== "finished" && deadline !== null && deadline < today;
    return {
      asked: all.length,
      finished: known.length - open.length,
      begun: open.filter((some) => some.some(({ standing }) => standing !== "not-started")).length,
      overdue: open.filter((some) => some.some(isLate)).length,
      hidden: all.length - known.length,
    };
  };
}
