import { z } from "zod";
import { memberRoles } from "@/lib/access/member-role";
import { polarities, stances } from "@/lib/stance/stance";
import { approachOutcomes } from "@/lib/study/approach";
import { respondentRoles } from "@/lib/study/respondent-role";
import { standardIndicativeBelow } from "@/lib/study/response-by-role";
import { rolesInN } from "@/lib/weight/weighting";
import type { Json } from "../json/json-value";
import { day, moment } from "../json/moments";
import type { StudyArchive } from "../study-archive";
import {
  chosenQuoteSchema,
  reportOutlineSchema,
  reportTextSchema,
  snapshotSchema,
} from "./archived-report-schema";
import { by, code, count, maybe, ordinal, words, written } from "./archived-values";
import {
  adjudicationSchema,
  assignmentSchema,
  codingSchema,
  judgementSchema,
  opinionDecisionSchema,
  roundSchema,
} from "./archived-work-schema";
import { memoSchema, summarySchema } from "./archived-writing-schema";

// The order of the keys here, and in the schemas of its parts, is their order in an archive's file.

const json: z.ZodType<Json> = z.json();

const member = z.strictObject({
  code,
  name: code,
  roles: z.array(z.enum(memberRoles)),
  removedAt: moment.nullable(),
  ...written,
});

const subCode = z.strictObject({
  label: code,
  polarity: z.enum(polarities).nullable(),
  definition: words,
  proposedBy: by,
  removedAt: moment.nullable(),
  ...written,
});

const theme = z.strictObject({
  code,
  name: code,
  definition: words,
  wording: z.strictObject({ verbeterd: words, gelijk: words, verslechterd: words, onbekend: words }),
  addedDuringAnalysis: z.boolean(),
  removedAt: moment.nullable(),
  codes: z.array(subCode),
  ...written,
});

const archivedCase = z.strictObject({
  code,
  group: code,
  title: words,
  attributes: z.array(
    z.strictObject({ name: code, value: z.union([words, z.number(), z.boolean(), z.null()]) }),
  ),
  matchedWith: z.array(code),
  ...written,
});

const respondent = z.strictObject({
  code,
  case: code,
  role: z.enum(respondentRoles),
  relation: words,
  approach: z.enum(approachOutcomes),
  reason: maybe,
  refusedBy: maybe,
  person: maybe,
  ...written,
});

const turn = z.strictObject({ from: count, to: count, speaker: words, at: z.number().min(0).nullable() });

const transcript = z.strictObject({
  version: ordinal,
  text: code,
  turns: z.array(turn).min(1),
  sha256: words,
  madeBy: by,
  ...written,
});

const interview = z.strictObject({
  code,
  case: code,
  respondents: z.array(code),
  heldOn: day.nullable(),
  minutes: ordinal.nullable(),
  interviewer: maybe,
  moment: maybe,
  transcripts: z.array(transcript),
  release: z.strictObject({ by, at: moment.nullable() }).nullable(),
  ...written,
});

/** What a StudyArchive looks like as JSON. What its parts must agree in is for findProblem. */
export const archiveSchema = z.strictObject({
  study: z.strictObject({
    name: code,
    language: z.enum(["nl", "en"]),
    note: words,
    kind: z.enum(["study", "demo"]),
    // Archives from before studies set it have none; nor do they say which roles n counts.
    indicativeBelow: z.number().min(0).max(1).default(standardIndicativeBelow),
    ...written,
  }),
  members: z.array(member),
  groups: z.array(z.strictObject({ code, name: words })),
  themes: z.array(theme),
  codebookVersions: z.array(
    z.strictObject({ number: ordinal, reason: words, content: json, madeBy: by, ...written }),
  ),
  statements: z.array(z.strictObject({ code, text: words, theme: by })),
  cases: z.array(archivedCase),
  respondents: z.array(respondent),
  sharedOpinions: z.array(
    z.strictObject({ respondent: code, with: code, joinedBy: by, reason: maybe, ...written }),
  ),
  interviews: z.array(interview),
  statementScores: z.array(
    z.strictObject({
      interview: code,
      statement: code,
      // Archives from before coders scored have none.
      coder: by.default(null),
      score: z.int().min(1).max(5).nullable(),
      ...written,
    }),
  ),
  summaries: z.array(summarySchema),
  memos: z.array(memoSchema),
  rounds: z.array(roundSchema),
  assignments: z.array(assignmentSchema),
  codings: z.array(codingSchema),
  judgements: z.array(judgementSchema),
  adjudications: z.array(adjudicationSchema),
  opinionDecisions: z.array(opinionDecisionSchema),
  weightingChoices: z.array(
    z.strictObject({
      meanOver: z.enum(["study", "group", "set"]),
      setMean: z.number().positive().nullable(),
      countUnknown: z.boolean(),
      rolesInN: z.enum(rolesInN).default("all"),
      chosenBy: by,
      reason: words,
      ...written,
    }),
  ),
  expectedDirections: z
    .array(
      z.strictObject({
        theme: code,
        stance: z.enum(stances),
        moreIn: by,
        judgedBefore: count,
        setBy: by,
        reason: words,
        ...written,
      }),
    )
    .default([]),
  factorMerges: z
    .array(
      z.strictObject({
        theme: code,
        polarity: z.enum(polarities),
        label: code,
        into: code,
        mergedBy: by,
        reason: code,
        ...written,
      }),
    )
    .default([]),
  // Archives from before the report was kept have none of these.
  reportOutline: reportOutlineSchema.nullable().default(null),
  reportTexts: z.array(reportTextSchema).default([]),
  chosenQuotes: z.array(chosenQuoteSchema).default([]),
  snapshots: z.array(snapshotSchema).default([]),
} satisfies Record<keyof StudyArchive, z.ZodType>) satisfies z.ZodType<StudyArchive>;
