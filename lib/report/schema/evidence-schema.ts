import { z } from "zod";
import { judgedStances, polarities } from "@/lib/stance/stance";
import { statementScores } from "@/lib/statement/statement-answer";
import type { CaseId, CodeId, GroupId, InterviewId, MemberId, StatementId, ThemeId } from "@/lib/study/ids";
import { respondentRoles } from "@/lib/study/respondent-role";
import { count, id, part, passage, stance } from "./parts";

const place = { interview: id<InterviewId>(), theme: id<ThemeId>() };

const quote = part({
  ...place,
  ...passage,
  stance: stance.nullable(),
  group: id<GroupId>().nullable(),
  by: z.array(part({ role: z.enum(respondentRoles), relation: z.string() })),
  isFaithful: z.boolean(),
  words: z.string().nullable(),
  wordsSha256: z.string(),
});

const answer = z.discriminatedUnion("kind", [
  part({ kind: z.literal("scored"), score: z.literal([...statementScores]) }),
  part({ kind: z.literal(["unanswered", "in-discussion", "not-put"]) }),
]);

export const evidenceSchema = part({
  directions: z.array(
    part({
      theme: id<ThemeId>(),
      stance,
      moreIn: id<GroupId>().nullable(),
      judgedBefore: count,
      reason: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  matched: z.array(z.tuple([id<CaseId>(), id<CaseId>()])),
  statements: z.array(
    part({
      id: id<StatementId>(),
      text: z.string(),
      theme: id<ThemeId>().nullable(),
      answers: z.array(part({ interview: id<InterviewId>(), answer })),
    }),
  ),
  factors: part({
    names: z.array(
      part({ id: id<CodeId>(), theme: id<ThemeId>(), label: z.string(), polarity: z.enum(polarities) }),
    ),
    merges: z.array(part({ code: id<CodeId>(), into: id<CodeId>() })),
    passages: z.array(part({ interview: id<InterviewId>(), factor: id<CodeId>(), ...passage })),
  }),
  quotes: z.array(quote),
  agreement: part({
    coders: z.array(id<MemberId>()),
    doubleCoded: z.array(part({ ...place, coders: z.array(id<MemberId>()) })),
    judgements: z.array(part({ ...place, coder: id<MemberId>(), stance: z.enum(judgedStances) })),
    marked: part({
      interviews: z.array(part({ id: id<InterviewId>(), length: count })),
      codings: z.array(part({ ...place, ...passage, coder: id<MemberId>(), stance: stance.nullable() })),
    }).exactOptional(),
  }),
});
