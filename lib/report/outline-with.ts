import type { ThemeId } from "@/lib/study/ids";
import { type SectionKey, sectionsOf } from "./section-key";

/**
 * Gives the sections of a report in the kept order. What came since, such as a new theme, stands behind the section
 * that it has before it in the order of its own; what is gone, such as a removed theme, is left out.
 */
export function outlineWith(
  themes: readonly { readonly id: ThemeId }[],
  kept: { readonly order: readonly SectionKey[]; readonly leftOut: readonly SectionKey[] },
): { readonly order: readonly SectionKey[]; readonly leftOut: readonly SectionKey[] } {
  const all = sectionsOf(themes);
  const order = kept.order.filter((key) => all.includes(key));
  for (const [at, key] of all.entries()) {
    if (order.includes(key)) continue;
    const before = all[at - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return { order, leftOut: kept.leftOut.filter((key) => all.includes(key)) };
}
