import { z } from "zod";
import { longestNote } from "@/lib/coding/coding-operation";
import type { AssignmentId, InterviewId, MemberId, OperationId, RoundId, ThemeId } from "@/lib/study/ids";

const idOf = <Id extends string>() => z.uuid().transform((text) => text as Id);
const some = <Id extends string>() => z.array(idOf<Id>()).min(1).max(10_000);
const reason = z.string().trim().min(1).max(longestNote);

const inStudy = { study: z.string() };

export const assigningInput = z.object({
  ...inStudy,
  interviews: some<InterviewId>(),
  coders: some<MemberId>(),
  themes: some<ThemeId>(),
  blind: z.boolean(),
  round: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("existing"), id: idOf<RoundId>() }),
    z.object({ kind: z.literal("new"), name: z.string().trim().min(1).max(100) }),
  ]),
  deadline: z.iso.date().nullable(),
});

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
