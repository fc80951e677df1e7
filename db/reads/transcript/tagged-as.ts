import type { MemberId, ThemeId } from "@/lib/study/ids";
import type { CodingRowBetween } from "./anchors-between";
import type { TaggedAs } from "./text-versions";

/** What a coding is, as it may leave the server; `themes` are the codebook's, in order. */
export function taggedAs(
  row: CodingRowBetween,
  themes: readonly { readonly id: ThemeId }[],
  viewer: MemberId | null,
): TaggedAs {
  return {
    coding: row.coding,
    theme: {
      id: row.themeId,
      name: row.themeName,
      place: Math.max(
        0,
        themes.findIndex(({ id }) => id === row.themeId),
      ),
    },
    code: row.code,
    stance: row.stance && { kind: row.stance, wording: row.wordings[row.stance] },
    coder: row.coder,
    mine: row.coderId !== null && row.coderId === viewer,
  };
}
