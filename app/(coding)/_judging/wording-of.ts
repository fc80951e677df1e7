import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import type { JudgedStance } from "@/lib/stance/stance";

/** The theme's own words for a stance; null for "not discussed", which has the same words everywhere. */
export function wordingOf(theme: ScreenTheme, stance: JudgedStance): string | null {
  return stance === "niet-besproken" ? null : theme.wording[stance];
}
