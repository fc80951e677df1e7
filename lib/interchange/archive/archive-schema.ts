import { z } from "zod";
import { memberRoles } from "@/lib/access/member-role";
import { judgedStances, polarities, stances } from "@/lib/stance/stance";
import { approachOutcomes } from "@/lib/study/approach";
import { respondentRoles } from "@/lib/study/respondent-role";
import { richTextSchemaOf } from "@/lib/writing/rich-text";
import { day, moment } from "../json/moments";
import type { Json, StudyArchive } from "../study-archive";
import { fromPlainMemo, fromPlainSummary } from "./plain-writing";

// The order of the keys here is their order in an archive's file.

/** The largest whole number of the database's columns. */
const largest = 2_147_483_647;
const code = z.string().min(1);
const words = z.string();
const maybe = words.nullable();
const by = code.nullable();
const written = { writtenAt: moment.nullable() };
const count = z.int().min(0).max(largest);
const ordinal = z.int().min(1).max(largest);
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

const document = richTextSchemaOf(count);

const summary = z.preprocess(
  fromPlainSummary,
  z.strictObject({ case: code, version: ordinal, document, writtenBy: by, ...written }),
);

const memo = z.preprocess(
  fromPlainMemo,
  z.strictObject({
    on: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("case"), case: code }),
      z.strictObject({ kind: z.literal("interview"), interview: code }),
      z.strictObject({ kind: z.literal("turn"), interview: code, transcript: ordinal, turn: ordinal }),
      z.strictObject({ kind: z.literal("theme"), theme: code }),
      z.strictObject({
        kind: z.literal("code"),
        theme: code,
        label: code,
        polarity: z.enum(polarities).nullable(),
      }),
    ]),
    by: code,
    versions: z.array(z.strictObject({ version: ordinal, document, ...written })).min(1),
    ...written,
  }),
);

const assignment = z.strictObject({
  interview: code,
  coder: code,
  round: count,
  themes: z.array(code),
  blind: z.boolean(),
  deadline: day.nullable(),
  madeBy: by,
  states: z.array(
    z.strictObject({
      kind: z.enum(["started", "finished", "reopened", "withdrawn"]),
      by,
      reason: maybe,
      ...written,
    }),
  ),
  ...written,
});

const coding = z.strictObject({
  interview: code,
  coder: by,
  theme: code,
  tag: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("theme"), stance: z.enum(stances).nullable() }),
    z.strictObject({ kind: z.literal("code"), label: code, polarity: z.enum(polarities).nullable() }),
  ]),
  starred: z.boolean(),
  memo: words,
  codebookVersion: ordinal,
  anchors: z
    .array(
      z.strictObject({
        transcript: ordinal,
        passage: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
        quote: words,
        ...written,
      }),
    )
    .min(1),
  changedAt: moment.nullable(),
  ...written,
});

const judgement = z.strictObject({
  interview: code,
  theme: code,
  coder: by,
  stance: z.enum(judgedStances),
  grounds: z.enum(["quotes", "context"]),
  reason: maybe,
  decidedBy: maybe,
  changedAt: moment.nullable(),
  ...written,
});

const adjudication = z.strictObject({
  interview: code,
  theme: code,
  subject: z.enum(["passage", "judgement"]),
  outcome: z.enum(["one-of-them", "new", "neither", "codebook-question"]),
  between: z.array(count.nullable()),
  result: z.array(count.nullable()),
  decidedBy: code,
  reason: maybe,
  undoneAt: moment.nullable(),
  ...written,
});

/** What a StudyArchive looks like as JSON. What its parts must agree in is for findProblem. */
export const archiveSchema = z.strictObject({
  study: z.strictObject({
    name: code,
    language: z.enum(["nl", "en"]),
    note: words,
    kind: z.enum(["study", "demo"]),
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
      score: z.int().min(1).max(5).nullable(),
      ...written,
    }),
  ),
  summaries: z.array(summary),
  memos: z.array(memo),
  rounds: z.array(
    z.strictObject({ name: words, kind: z.enum(["training", "main", "drift-check"]), ...written }),
  ),
  assignments: z.array(assignment),
  codings: z.array(coding),
  judgements: z.array(judgement),
  adjudications: z.array(adjudication),
  opinionDecisions: z.array(
    z.strictObject({
      opinion: code,
      theme: code,
      stance: z.enum(stances),
      decidedBy: by,
      reason: maybe,
      ...written,
    }),
  ),
  weightingChoices: z.array(
    z.strictObject({
      meanOver: z.enum(["study", "group", "set"]),
      setMean: z.number().positive().nullable(),
      countUnknown: z.boolean(),
      chosenBy: by,
      reason: words,
      ...written,
    }),
  ),
} satisfies Record<keyof StudyArchive, z.ZodType>) satisfies z.ZodType<StudyArchive>;
