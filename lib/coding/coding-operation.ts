import { z } from "zod";
import { judgedStances, polarities, stances } from "@/lib/stance/stance";
import { type ScoreInSight, statementAnswers } from "@/lib/statement/statement-answer";
import type {
  AssignmentId,
  CodeId,
  CodingId,
  InterviewId,
  JudgementId,
  OperationId,
  RoundId,
  StatementId,
  ThemeId,
  TranscriptId,
  UserId,
} from "@/lib/study/ids";

const idOf = <Id extends string>() => z.uuid().transform((text) => text as Id);

const passage = z.object({
  from: z.int().min(0),
  to: z.int().min(1),
});

/** At most this many UTF-16 units in a memo or a reason. */
export const longestNote = 100_000;
/** At most this many UTF-16 units in the name of a code. */
export const longestLabel = 100;
const note = z.string().max(longestNote);

const version = z.int().min(1);

/** A stance stands on a theme itself, never on a sub-code. */
const stanceOnTheme = (content: { readonly code: CodeId | null; readonly stance: string | null }) =>
  content.code === null || content.stance === null;

const content = {
  transcript: idOf<TranscriptId>(),
  passage,
  theme: idOf<ThemeId>(),
  /** Null: the theme itself, which may carry a stance. */
  code: idOf<CodeId>().nullable(),
  stance: z.enum(stances).nullable(),
  starred: z.boolean(),
  memo: note,
};

const ofOneCoding = [
  z
    .object({ kind: z.literal("coding.add"), coding: idOf<CodingId>(), ...content })
    .refine(stanceOnTheme, { path: ["stance"] }),
  z
    .object({ kind: z.literal("coding.change"), coding: idOf<CodingId>(), version, ...content })
    .refine(stanceOnTheme, { path: ["stance"] }),
  z.object({ kind: z.literal("coding.remove"), coding: idOf<CodingId>(), version }),
  z.object({ kind: z.literal("coding.restore"), coding: idOf<CodingId>(), version }),
] as const;

const codingStepSchema = z.discriminatedUnion("kind", ofOneCoding);

/** What is done to one coding. */
export type CodingStep = z.output<typeof codingStepSchema>;

/** At most this many codings are changed as one, with this many UTF-16 units in all their memos: a megabyte is the most that the server takes. */
export const mostTogether = 200;
export const mostMemoTogether = 300_000;

/**
 * What a coder does to their own work, as the browser queues it: ids, offsets and the coder's own words,
 * never transcript text (SAFETY, rule 3). A change names the version it saw.
 */
export const codingOperationSchema = z.discriminatedUnion("kind", [
  ...ofOneCoding,
  /** Each coding once, and all of it or nothing: splitting, merging and recoding several. */
  z.object({
    kind: z.literal("codings.together"),
    steps: z
      .array(codingStepSchema)
      .min(1)
      .max(mostTogether)
      .refine((steps) => new Set(steps.map(({ coding }) => coding)).size === steps.length),
  }),
  /** A code that the codebook lacks, for its maker to code with from now on; the codebook's owners decide on it. */
  z.object({
    kind: z.literal("code.propose"),
    /** Made by the browser. */
    code: idOf<CodeId>(),
    theme: idOf<ThemeId>(),
    label: z.string().trim().min(1).max(longestLabel),
    polarity: z.enum(polarities).nullable(),
  }),
  z.object({
    kind: z.literal("judgement.set"),
    /** Made by the browser for a first judgement; else the id of the judgement that is changed. */
    judgement: idOf<JudgementId>(),
    /** Null for a first judgement on the theme. */
    version: version.nullable(),
    theme: idOf<ThemeId>(),
    stance: z.enum(judgedStances),
    grounds: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("quotes") }),
      z.object({ kind: z.literal("context"), reason: note.nullable() }),
    ]),
  }),
  z.object({ kind: z.literal("judgement.withdraw"), judgement: idOf<JudgementId>(), version }),
  z.object({
    kind: z.literal("statement.score"),
    statement: idOf<StatementId>(),
    /** Null where the coder has no answer of it yet. */
    version: version.nullable(),
    /** Null takes it back. */
    answer: z.literal(statementAnswers).nullable(),
  }),
  z.object({ kind: z.literal("assignment.start"), assignment: idOf<AssignmentId>() }),
  z.object({ kind: z.literal("assignment.finish"), assignment: idOf<AssignmentId>() }),
  z.object({
    kind: z.literal("assignment.reopen"),
    assignment: idOf<AssignmentId>(),
    reason: note.trim().min(1),
  }),
]);

export type CodingOperation = z.output<typeof codingOperationSchema>;
export type Together = Extract<CodingOperation, { kind: "codings.together" }>;

/**
 * An operation on its way to the server, under the name that makes sending it twice harmless. It says whose
 * it is, so that it is never applied as someone else who signed in since (SAFETY, rule 3).
 */
export const namedCodingOperationSchema = z.object({
  operation: idOf<OperationId>(),
  user: idOf<UserId>(),
  study: z.string(),
  interview: idOf<InterviewId>(),
  payload: codingOperationSchema,
});

export type NamedCodingOperation = z.output<typeof namedCodingOperationSchema>;

/** What the server did: the thing's new version, so that the next change can name it; of several the first's. */
export type CodingOperationDone = { readonly id: string; readonly version: number };

/**
 * Why the server did not: "changed-meanwhile" carries what stands now, so that both can be shown. The others
 * say what to do about it.
 */
export type CodingOperationRefusal =
  | { readonly kind: "changed-meanwhile"; readonly current: WorkInSight | null }
  /** Of several codings at once: how each of them stands; those that are removed, or not there, are left out. */
  | { readonly kind: "codings-changed-meanwhile"; readonly current: readonly CodingInSight[] }
  | { readonly kind: "passage-outside-text" }
  | { readonly kind: "passage-splits-character" }
  | { readonly kind: "transcript-not-newest"; readonly newest: TranscriptId }
  | { readonly kind: "code-not-in-codebook" }
  /** The codebook has a code of that name there, or the coder proposed it before. */
  | { readonly kind: "code-exists" }
  /** What the respondent scored came with the interview. */
  | { readonly kind: "score-given" }
  | { readonly kind: "not-assigned" }
  | { readonly kind: "already-finished" }
  | { readonly kind: "not-finished" }
  | { readonly kind: "not-ready-to-finish"; readonly themes: readonly ThemeId[] }
  | { readonly kind: "not-found" }
  | { readonly kind: "not-allowed" }
  /** The operation is another user's than who is signed in. */
  | { readonly kind: "other-user" };

/** A coding as the coding screen gets it. */
export type CodingInSight = {
  readonly id: CodingId;
  readonly from: number;
  readonly to: number;
  readonly theme: ThemeId;
  readonly code: CodeId | null;
  readonly stance: (typeof stances)[number] | null;
  readonly starred: boolean;
  readonly memo: string;
  readonly version: number;
  /** ISO 8601. */
  readonly changedAt: string;
  readonly mine: boolean;
  /** The coder's name, or null for the consensus. */
  readonly coder: string | null;
};

/** A judgement as the coding screen gets it. */
export type JudgementInSight = {
  readonly id: JudgementId;
  readonly theme: ThemeId;
  readonly stance: (typeof judgedStances)[number];
  readonly grounds:
    | { readonly kind: "quotes" }
    | { readonly kind: "context"; readonly reason: string | null };
  readonly version: number;
  readonly mine: boolean;
  readonly coder: string | null;
};

/** A piece of work that another change may have changed meanwhile. */
export type WorkInSight = CodingInSight | JudgementInSight | ScoreInSight;

/** How far an assignment has come. */
export const assignmentStandings = ["not-started", "started", "finished", "reopened"] as const;
export type AssignmentStanding = (typeof assignmentStandings)[number];

/** The viewer's own assignment, as the coding screen gets it. Reopened work is no longer independent. */
export type AssignmentInSight = {
  readonly id: AssignmentId;
  readonly round: { readonly id: RoundId; readonly name: string };
  readonly blind: boolean;
  /** ISO 8601 date, or null. */
  readonly deadline: string | null;
  readonly standing: AssignmentStanding;
  /** In the order of the codebook. */
  readonly themes: readonly ThemeId[];
};
