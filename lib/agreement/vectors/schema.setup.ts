import { z } from "zod";

/** Vector files as fixtures/VECTORS.md describes them. Fields that no measure needs are left out. */
const ratings = z.object({
  kind: z.literal("ratings"),
  categories: z.array(z.string()),
  values: z.array(z.number().nullable()).nullable().default(null),
  coders: z.array(z.string()),
  ratings: z.array(z.array(z.number().int().positive().nullable())),
});

const setRatings = z.object({
  kind: z.literal("set_ratings"),
  coders: z.array(z.string()),
  ratings: z.array(z.array(z.array(z.string()).nullable())),
});

const spans = z.object({
  kind: z.literal("spans"),
  coders: z.array(z.string()),
  docs: z.array(z.object({ id: z.string(), length: z.number(), coders: z.array(z.string()).optional() })),
  units: z.array(
    z.object({ doc: z.string(), coder: z.string(), start: z.number(), end: z.number(), value: z.string() }),
  ),
});

const contingency = z.object({ kind: z.literal("contingency"), table: z.array(z.array(z.number())) });

const clusteredOpinions = z.object({
  kind: z.literal("clustered_opinions"),
  group_level: z.enum(["case", "interview"]),
  rows: z.array(z.object({ case: z.string(), interview: z.string(), group: z.string(), y: z.string() })),
});

const dataset = z.discriminatedUnion("kind", [ratings, setRatings, spans, contingency, clusteredOpinions]);
const tolerance = z.union([z.number(), z.record(z.string(), z.union([z.number(), z.string()]))]);

const vector = z.object({
  id: z.string(),
  dataset: z.string(),
  measure: z.string(),
  options: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
  tolerance,
});

export const vectorFile = z.object({
  schema: z.literal("qual-agreement-vectors/1"),
  datasets: z.record(z.string(), dataset),
  vectors: z.array(vector),
});

export type Dataset = z.infer<typeof dataset>;
export type DatasetOf<Kind extends Dataset["kind"]> = Extract<Dataset, { kind: Kind }>;
export type Options = z.infer<typeof vector>["options"];
export type Tolerance = z.infer<typeof tolerance>;

/** The fields of a vector's `expected` that a measure gives, by their name there. */
export type Computed = Readonly<Record<string, unknown>>;
