import { z } from "zod";
import { roundKinds } from "@/lib/assignment/round-kind";
import { largestSeed } from "@/lib/assignment/seeded-chance";
import { judgedStances, polarities, stances } from "@/lib/stance/stance";
import { day, moment } from "../json/moments";
import { by, code, count, maybe, ordinal, words, written } from "./archived-values";

// The work of coders and of who decided between them, as archived-work.ts describes it.

const said = words.min(1);

const draw = z
  .strictObject({
    seed: z.int().min(0).max(largestSeed),
    percent: z.int().min(1).max(100).nullable(),
    pool: ordinal,
    drawn: ordinal,
    perInterview: ordinal,
    madeBy: by,
    ...written,
  })
  .refine(({ drawn, pool }) => drawn <= pool, { path: ["drawn"] });

export const roundSchema = z.strictObject({
  name: words,
  kind: z.enum(roundKinds),
  // Archives from before draws were kept lack them.
  draws: z.array(draw).default([]),
  ...written,
});

export const assignmentSchema = z.strictObject({
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

export const codingSchema = z.strictObject({
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

export const judgementSchema = z.strictObject({
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

export const adjudicationSchema = z.strictObject({
  interview: code,
  theme: code,
  subject: z.enum(["passage", "judgement", "opinion"]),
  opinion: code.nullable().default(null),
  outcome: z.enum(["one-of-them", "new", "neither", "agreed", "codebook-question"]),
  between: z.array(count.nullable()),
  result: z.array(count.nullable()),
  decidedBy: code,
  reason: maybe,
  undoneAt: moment.nullable(),
  // Older archives lack questions, remarks and what was decided about opinions.
  question: z
    .strictObject({ asks: said, answer: said.nullable(), answeredBy: by, answeredAt: moment.nullable() })
    .refine(({ answer, answeredAt }) => (answer === null) === (answeredAt === null), { path: ["answeredAt"] })
    .nullable()
    .default(null),
  remarks: z.array(z.strictObject({ by: code, text: said, ...written })).default([]),
  ...written,
});

export const opinionDecisionSchema = z.strictObject({
  opinion: code,
  theme: code,
  stance: z.enum([...stances, "neither"]),
  decidedBy: by,
  reason: maybe,
  ...written,
});
