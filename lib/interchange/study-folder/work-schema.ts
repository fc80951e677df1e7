import { z } from "zod";
import { judgedStances, polarities, stances } from "@/lib/stance/stance";

const code = z.string().min(1);
const reason = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

/** codings.json; offsets are checked against their text, with the rules that passages have everywhere. */
export const codingsSchema = z.array(
  z.strictObject({
    interview: code,
    coder: code,
    theme: code,
    stance: z.enum(stances).nullish(),
    factor: code.nullish(),
    polarity: z.enum(polarities).nullish(),
    start: z.number(),
    end: z.number(),
    quote: z.string(),
  }),
);

const judged = {
  interview: code,
  theme: code,
  // Written both ways; the first is how people write it.
  stance: z.preprocess(
    (stance) => (stance === "niet besproken" ? "niet-besproken" : stance),
    z.enum(judgedStances),
  ),
  basis: z.enum(["citaat", "context"]),
  reason,
};

/** judgements.json. */
export const judgementsSchema = z.strictObject({
  coders: z.array(z.strictObject({ ...judged, coder: code })),
  consensus: z.array(z.strictObject({ ...judged, decidedBy: reason })).default([]),
});

/** statement-scores.json. */
export const scoresSchema = z.array(
  z.strictObject({ interview: code, statement: code, score: z.int().min(1).max(5).nullable() }),
);

export type FolderCodings = z.infer<typeof codingsSchema>;
export type FolderScores = z.infer<typeof scoresSchema>;
export type FolderJudgements = z.infer<typeof judgementsSchema>;
