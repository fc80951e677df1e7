import type { SearchAsked } from "@/lib/search/search-asked";

/** For tests: a search for one word in everything. */
export const searchedAnywhere: SearchAsked = {
  query: "ruzie",
  interview: null,
  group: null,
  role: null,
  voice: null,
  coded: { kind: "all" },
};
