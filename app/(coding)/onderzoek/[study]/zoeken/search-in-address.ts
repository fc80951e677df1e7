import { z } from "zod";
import { type CodedFilter, type SearchAsked, voices } from "@/lib/search/search-asked";
import { longestQuery } from "@/lib/search/search-query";
import { respondentRoles } from "@/lib/study/respondent-role";

const code = z.string().min(1).max(200).optional().catch(undefined);

/** What an address of the search page can ask for; the rest is left out. */
export const searchInAddress = z.object({
  q: z.string().max(longestQuery).optional().catch(undefined),
  interview: code,
  groep: code,
  rol: z.enum(respondentRoles).optional().catch(undefined),
  wie: z.enum(voices).optional().catch(undefined),
  /** "wel" or "niet", and behind a colon the code of the one theme that is meant. */
  gecodeerd: z
    .string()
    .regex(/^(wel|niet)(:.+)?$/)
    .optional()
    .catch(undefined),
  /** The code of the interview after which the page begins. */
  na: code,
});

export type SearchInAddress = z.output<typeof searchInAddress>;

export function searchAsked(search: SearchInAddress): SearchAsked {
  return {
    query: search.q ?? "",
    interview: search.interview ?? null,
    group: search.groep ?? null,
    role: search.rol ?? null,
    voice: search.wie ?? null,
    coded: codedFilter(search.gecodeerd),
  };
}

function codedFilter(written: string | undefined): CodedFilter {
  if (written === undefined) return { kind: "all" };
  const [whether, ...theme] = written.split(":");
  return {
    kind: whether === "wel" ? "coded" : "uncoded",
    theme: theme.length === 0 ? null : theme.join(":"),
  };
}
