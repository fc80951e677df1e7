import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { drawInterviews, inOrder } from "./draw-interviews";
import { isSameName } from "./is-same-name";
import { seededChance } from "./seeded-chance";
import { type SharedOut, shareOut, type ToShareOut } from "./share-out";

/** Below this many interviews coded twice a coefficient has no interval. Source: AGREEMENT, section 1.1. */
export const fewestForInterval = 10;

/** The study as far as a draw goes by it: nothing of what anybody did. */
export type DrawGround = {
  readonly interviews: readonly {
    readonly id: InterviewId;
    readonly code: string;
    readonly group: string;
    readonly respondents: readonly { readonly role: RespondentRole }[];
    readonly interviewer: string | null;
    readonly hasTranscript: boolean;
  }[];
  readonly coders: readonly {
    readonly member: MemberId;
    readonly code: string;
    readonly name: string;
    readonly removed: boolean;
  }[];
  readonly assignments: readonly {
    readonly interview: InterviewId;
    readonly coder: MemberId;
    readonly themes: readonly ThemeId[];
  }[];
};

export type DoubleCoding = {
  /** A whole number from 0 to 2^32 - 1: the same one gives the same draw. */
  readonly seed: number;
  readonly which: /** Of the interviews that can be drawn, above 0 and at most 100. */
    | { readonly kind: "share"; readonly percent: number }
    | { readonly kind: "list"; readonly interviews: readonly InterviewId[] };
  readonly coders: readonly MemberId[];
  /** How many code each interview, those who do already included. */
  readonly perInterview: number;
  /** Who was asked for all of these codes the interview already. */
  readonly themes: readonly ThemeId[];
};

export type PlannedInterview = ToShareOut & { readonly id: InterviewId };

export type DoubleCodingPlan = {
  /** From how many was drawn: those with a text that fewer code than are wanted. */
  readonly pool: readonly PlannedInterview[];
  /** By group, role and code. */
  readonly drawn: readonly SharedOut<PlannedInterview>[];
};

/**
 * Who is to code which interviews twice. A share is drawn from the interviews that have a text and are not yet
 * coded by as many as wanted: at least one, rounded half up, balanced over groups and roles (drawInterviews). A
 * list is taken as it is, but for interviews without a text or with coders enough. Then they are shared out
 * (shareOut). An interview with several respondents has the role of the first.
 * Equal input gives an equal plan, whatever the order in which interviews, coders and assignments come.
 */
export function planDoubleCoding(ground: DrawGround, asked: DoubleCoding): DoubleCodingPlan {
  const chance = seededChance(asked.seed);
  const coders = ground.coders
    .filter(({ member, removed }) => !removed && asked.coders.includes(member))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const codedBy = codersByInterview(ground, asked.themes);
  const pool = inOrder(
    ground.interviews
      .filter(({ hasTranscript }) => hasTranscript)
      .map((interview) => ({
        id: interview.id,
        code: interview.code,
        group: interview.group,
        role: interview.respondents[0]?.role ?? null,
        codedBy: codedBy(interview.id),
        heldBy: coders
          .filter(({ name }) => interview.interviewer !== null && isSameName(interview.interviewer, name))
          .map(({ member }) => member),
      }))
      .filter(({ codedBy }) => codedBy.length < asked.perInterview),
  );
  const { which } = asked;
  const chosen =
    which.kind === "list"
      ? pool.filter(({ id }) => which.interviews.includes(id))
      : drawInterviews(pool, sizeOf(which.percent, pool.length), chance);
  const members = coders.map(({ member }) => member);
  return { pool, drawn: shareOut(chosen, members, asked.perInterview, chance) };
}

/** How many interviews a share comes to. */
function sizeOf(percent: number, pool: number): number {
  return Math.min(pool, Math.max(1, Math.floor((percent * pool) / 100 + 0.5)));
}

/** Who was asked for all of these themes of an interview. */
function codersByInterview(
  { assignments }: DrawGround,
  themes: readonly ThemeId[],
): (interview: InterviewId) => readonly MemberId[] {
  const askedOf = new Map<InterviewId, Map<MemberId, Set<ThemeId>>>();
  for (const { interview, coder, themes: some } of assignments) {
    const byCoder = askedOf.get(interview) ?? new Map<MemberId, Set<ThemeId>>();
    byCoder.set(coder, new Set([...(byCoder.get(coder) ?? []), ...some]));
    askedOf.set(interview, byCoder);
  }
  return (interview) =>
    [...(askedOf.get(interview) ?? [])]
      .filter(([, has]) => themes.every((theme) => has.has(theme)))
      .map(([coder]) => coder)
      .toSorted();
}
