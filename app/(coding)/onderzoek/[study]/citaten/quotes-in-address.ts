import { z } from "zod";
import type { QuotesAsked } from "@/lib/quote/quotes-asked";
import { longestQuery } from "@/lib/search/search-query";
import { stances } from "@/lib/stance/stance";
import { respondentRoles } from "@/lib/study/respondent-role";

const code = z.string().min(1).max(200).optional().catch(undefined);
const ticked = z.literal("1").optional().catch(undefined);

/** The consensus' codings, where a coder's code stands; a code is never so. */
export const byConsensus = " ";

/** What an address of the quotes can ask for; the rest is left out. */
export const quotesInAddress = z.object({
  thema: code,
  standpunt: z
    .enum([...stances, "zonder"])
    .optional()
    .catch(undefined),
  groep: code,
  rol: z.enum(respondentRoles).optional().catch(undefined),
  respondent: code,
  codeur: code,
  ster: ticked,
  memo: ticked,
  tekst: z.string().max(longestQuery).optional().catch(undefined),
  weergave: z.enum(["matrix"]).optional().catch(undefined),
  vanaf: z
    .string()
    .regex(/^\d{1,7}$/)
    .optional()
    .catch(undefined),
});

export type QuotesInAddress = z.output<typeof quotesInAddress>;

export function quotesAsked(search: QuotesInAddress): QuotesAsked {
  return {
    theme: search.thema ?? null,
    stance: search.standpunt === "zonder" ? "none" : (search.standpunt ?? null),
    group: search.groep ?? null,
    role: search.rol ?? null,
    respondent: search.respondent ?? null,
    coder: search.codeur === byConsensus ? "" : (search.codeur ?? null),
    starred: search.ster === "1",
    memo: search.memo === "1",
    text: search.tekst ?? null,
  };
}
