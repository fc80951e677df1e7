"use server";
import { z } from "zod";
import { action } from "@/app/_auth/action";
import { readHitsToCode } from "@/db/reads/search/hits-to-code";
import { codeHits } from "@/db/writes/coding/code-hits";
import { uncodeHits } from "@/db/writes/coding/uncode-hits";
import { codeHitsSchema, hitsPerRun, uncodeHitsSchema } from "@/lib/coding/code-hits";
import { accept, refuse } from "@/lib/result";
import { extents } from "@/lib/search/passages-to-code";
import type { CodeId, ThemeId } from "@/lib/study/ids";
import { searchAsked, searchInAddress } from "./search-in-address";

const policy = { kind: "study", action: "coding.make" } as const;

/** What coding hits would make: nothing is stored. */
export const previewHitsAction = action({
  policy,
  input: z.object({
    study: z.string(),
    search: searchInAddress,
    chosen: z.union([
      z.literal("all"),
      z
        .array(z.object({ interview: z.string().max(200), from: z.int().min(0), to: z.int().min(1) }))
        .min(1)
        .max(hitsPerRun),
    ]),
    extent: z.enum(extents),
    theme: z.uuid().transform((id) => id as ThemeId),
    code: z
      .uuid()
      .transform((id) => id as CodeId)
      .nullable(),
  }),
  run: async ({ viewer, membership, input: { search, chosen, extent, theme, code } }) => {
    const how = { chosen, extent, theme, code };
    const hits = await readHitsToCode(viewer, membership.study, searchAsked(search), how);
    return hits === null ? refuse({ kind: "not-found" }) : accept(hits);
  },
});

export const codeHitsAction = action({
  policy,
  input: codeHitsSchema,
  run: ({ viewer, membership, input }) => codeHits(viewer, membership.study, input),
});

export const uncodeHitsAction = action({
  policy,
  input: uncodeHitsSchema,
  run: ({ viewer, membership, input }) => uncodeHits(viewer, membership.study, input),
});
