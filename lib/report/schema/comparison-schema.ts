import { z } from "zod";
import type { GroupId, ThemeId } from "@/lib/study/ids";
import { count, id, part, share } from "./parts";

const untested = part({
  kind: z.literal("untested"),
  because: z.enum(["one-group", "no-variation", "few-cases", "empty-cells"]),
});

const permutationTest = part({
  kind: z.enum(["exact", "sampled"]),
  statistic: z.number(),
  p: share,
  permutations: count,
  smallestP: share,
});

const difference = part({
  kind: z.literal("difference"),
  difference: z.number(),
  interval: part({ low: z.number(), high: z.number(), resamples: count }).nullable(),
});

const raoScott = part({
  kind: z.literal("tested"),
  statistic: z.number(),
  ndf: z.number(),
  ddf: z.number(),
  p: share,
  pearson: z.number(),
  firstOrderP: share,
});

const freemanHalton = z.discriminatedUnion("kind", [
  part({ kind: z.literal("exact"), p: share }),
  part({ kind: z.literal("sampled"), p: share, samples: count }),
]);

export const comparisonSchema = part({
  theme: id<ThemeId>(),
  sizes: z.array(part({ group: id<GroupId>(), opinions: count, cases: count })),
  test: z.union([permutationTest, untested]),
  corrected: share.nullable(),
  verdict: z.enum(["differ", "no-difference-shown", "too-few-cases", "untested"]),
  difference: z.union([difference, untested]).nullable(),
  directed: part({
    moreIn: id<GroupId>(),
    test: z.union([permutationTest, untested]),
    corrected: share.nullable(),
  }).nullable(),
  raoScott: z.union([raoScott, untested]).nullable(),
  onOpinions: z.union([freemanHalton, untested]).nullable(),
});
