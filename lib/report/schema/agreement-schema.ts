import { z } from "zod";
import type { ThemeId } from "@/lib/study/ids";
import { count, id, part } from "./parts";

const undefinedFor = part({
  kind: z.literal("undefined"),
  because: z.enum(["one-coder", "no-pairs", "no-variation", "no-positive"]),
});
const value = z.discriminatedUnion("kind", [
  part({ kind: z.literal("defined"), value: z.number() }),
  undefinedFor,
]);
const percent = z.discriminatedUnion("kind", [
  part({ kind: z.literal("defined"), value: z.number(), standardError: z.number().nullable() }),
  undefinedFor,
]);
const interval = z.discriminatedUnion("kind", [
  part({
    kind: z.literal("interval"),
    low: z.number(),
    high: z.number(),
    resamples: count,
    withoutValue: count,
  }),
  part({ kind: z.literal("no-interval"), because: z.enum(["few-interviews", "no-value"]) }),
]);
const figure = part({
  value,
  interval,
  verdict: z.enum(["reliable", "tentative", "unreliable"]).nullable(),
});

export const agreementSchema = part({
  theme: id<ThemeId>(),
  interviews: count,
  units: count,
  percent,
  figure,
  marked: figure.exactOptional(),
});
