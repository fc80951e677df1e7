import { z } from "zod";
import { statementScores } from "@/lib/statement/statement-answer";
import type { CaseId, CodeId, GroupId, StatementId, ThemeId } from "@/lib/study/ids";
import { agreementSchema } from "./agreement-schema";
import { comparisonSchema } from "./comparison-schema";
import { count, eachStance, id, part, roleRow, share, weight } from "./parts";

const groupAndRole = { group: id<GroupId>(), role: roleRow };
const counted = {
  unweighted: count,
  weighted: weight,
  unweightedShare: share.nullable(),
  weightedShare: share.nullable(),
};

const evidence = part({
  statements: z.array(
    part({
      statement: id<StatementId>(),
      rows: z.array(
        part({
          ...groupAndRole,
          opinions: count,
          cases: count,
          scores: z.array(part({ score: z.literal([...statementScores]), ...counted })),
          mean: part({ unweighted: z.number(), weighted: z.number() }).nullable(),
          unanswered: count,
          inDiscussion: count,
          notPut: count,
        }),
      ),
    }),
  ),
  factors: z.array(
    part({
      factor: id<CodeId>(),
      respondents: count,
      weighted: weight,
      passages: count,
      byGroup: z.array(part({ group: id<GroupId>(), respondents: count })),
    }),
  ),
  agreement: z.array(agreementSchema),
  pairs: z.array(
    part({
      theme: id<ThemeId>(),
      pairs: z.array(z.tuple([caseStances(), caseStances()])),
    }),
  ),
});

function caseStances() {
  return part({ case: id<CaseId>(), held: eachStance(count) });
}

export const figuresSchema = part({
  response: z.array(
    part({
      ...groupAndRole,
      approached: count,
      interviewed: count,
      refused: count,
      notAllowed: count,
      unreachable: count,
      pending: count,
      share: share.nullable(),
      trust: z.enum(["representative", "indicative"]).nullable(),
    }),
  ),
  cases: z.array(
    part({
      case: id<CaseId>(),
      group: id<GroupId>(),
      opinions: count,
      weighed: part({ mean: weight, weight }).nullable(),
    }),
  ),
  themes: z.array(
    part({
      theme: id<ThemeId>(),
      rows: z.array(
        part({
          ...groupAndRole,
          opinions: count,
          cases: count,
          byStance: eachStance(part(counted)),
          inDiscussion: count,
          notDiscussed: count,
          notJudged: count,
        }),
      ),
    }),
  ),
  comparison: z.array(comparisonSchema),
  evidence: evidence.exactOptional(),
});
