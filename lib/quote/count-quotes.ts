import { byStance, type Stance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";

/** How many quotes there are, and how many of them with each stance. */
export type QuoteCount = {
  readonly quotes: number;
  readonly byStance: Readonly<Record<Stance | "none", number>>;
};

type Counted = { readonly theme: ThemeId; readonly stance: Stance | null };

/** The quotes of one row, counted by theme; a theme without one has no entry. */
export function countQuotes(quotes: readonly Counted[]): ReadonlyMap<ThemeId, QuoteCount> {
  const counts = new Map<ThemeId, QuoteCount>();
  for (const { theme, stance } of quotes) {
    const before = counts.get(theme) ?? { quotes: 0, byStance: { ...byStance(() => 0), none: 0 } };
    const held = stance ?? "none";
    counts.set(theme, {
      quotes: before.quotes + 1,
      byStance: { ...before.byStance, [held]: before.byStance[held] + 1 },
    });
  }
  return counts;
}
