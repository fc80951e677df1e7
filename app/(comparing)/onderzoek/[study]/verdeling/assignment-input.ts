import { z } from "zod";
import { roundKinds } from "@/lib/assignment/round-kind";
import { largestSeed } from "@/lib/assignment/seeded-chance";
import { longestNote } from "@/lib/coding/coding-operation";
import type { AssignmentId, InterviewId, MemberId, OperationId, RoundId, ThemeId } from "@/lib/study/ids";

const idOf = <Id extends string>() => z.uuid().transform((text) => text as Id);
const some = <Id extends string>() => z.array(idOf<Id>()).min(1).max(10_000);
const reason = z.string().trim().min(1).max(longestNote);

const inStudy = { study: z.string() };
const roundName = z.string().trim().min(1).max(100);
const round = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("existing"), id: idOf<RoundId>() }),
  z.object({ kind: z.literal("new"), name: roundName, purpose: z.enum(roundKinds) }),
]);
const deadline = z.iso.date().nullable();

export const assigningInput = z.object({
  ...inStudy,
  interviews: some<InterviewId>(),
  coders: some<MemberId>(),
  themes: some<ThemeId>(),
  blind: z.boolean(),
  round,
  deadline,
});

export const doubleCodingInput = z.object({
  ...inStudy,
  seed: z.int().min(0).max(largestSeed),
  which: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("share"), percent: z.int().min(1).max(100) }),
    z.object({ kind: z.literal("list"), interviews: some<InterviewId>() }),
  ]),
  coders: some<MemberId>(),
  perInterview: z.int().min(2).max(10),
  themes: some<ThemeId>(),
  round,
  deadline,
  shown: z.array(z.object({ interview: idOf<InterviewId>(), coder: idOf<MemberId>() })).max(100_000),
});

export const changingRoundInput = z.object({
  ...inStudy,
  round: idOf<RoundId>(),
  from: z.object({ name: z.string(), kind: z.enum(roundKinds) }),
  to: z.object({ name: roundName, kind: z.enum(roundKinds) }),
});

export const takingBackInput = z.object({ ...inStudy, assignments: some<AssignmentId>() });
export const laterThemeInput = z.object({ ...inStudy, theme: idOf<ThemeId>() });
export const assignmentInput = z.object({ ...inStudy, assignment: idOf<AssignmentId>() });
export const reopeningInput = z.object({ ...inStudy, assignment: idOf<AssignmentId>(), reason });
export const handingOnInput = z.object({ ...inStudy, from: idOf<MemberId>(), to: idOf<MemberId>() });
export const releasingInput = z.object({ ...inStudy, interview: idOf<InterviewId>() });

const assignment = idOf<AssignmentId>();

/** What a coder does to their own assignment, under a name that makes sending it twice harmless. */
export const ownStandingInput = z.object({
  ...inStudy,
  operation: idOf<OperationId>(),
  interview: idOf<InterviewId>(),
  payload: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("assignment.start"), assignment }),
    z.object({ kind: z.literal("assignment.finish"), assignment }),
    z.object({ kind: z.literal("assignment.reopen"), assignment, reason }),
  ]),
});
