import type { ThemeId } from "@/lib/study/ids";

/** The sections that every report has; a theme has one of its own besides. */
export const fixedSections = ["method", "response", "comparison", "weights", "limits"] as const;
export type FixedSection = (typeof fixedSections)[number];

/** Names a section of a report, also after its theme was named anew. */
export type SectionKey = FixedSection | `theme:${ThemeId}`;

/** The sections of a report in the order they have of their own: the themes in the study's order before the comparison. */
export function sectionsOf(themes: readonly { readonly id: ThemeId }[]): readonly SectionKey[] {
  const [method, response, ...closing] = fixedSections;
  return [method, response, ...themes.map(({ id }) => themeSection(id)), ...closing];
}

export function themeSection(theme: ThemeId): SectionKey {
  return `theme:${theme}`;
}
