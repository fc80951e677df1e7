import type { ThemeId } from "@/lib/study/ids";

/** The sections that every report has; a theme has one of its own besides. */
export const fixedSections = [
  "method",
  "response",
  "statements",
  "comparison",
  "agreement",
  "weights",
  "limits",
] as const;
export type FixedSection = (typeof fixedSections)[number];

/** Names a section of a report, also after its theme was named anew. */
export type SectionKey = FixedSection | `theme:${ThemeId}`;

const themePrefix = "theme:";

/** The sections of a report in the order they have of their own: the themes in the study's order behind the response. */
export function sectionsOf(themes: readonly { readonly id: ThemeId }[]): readonly SectionKey[] {
  const [method, response, ...closing] = fixedSections;
  return [method, response, ...themes.map(({ id }) => `${themePrefix}${id}` as const), ...closing];
}

/** Which section a key names. */
export function whichSection(
  key: SectionKey,
):
  | { readonly kind: "theme"; readonly theme: ThemeId }
  | { readonly kind: "fixed"; readonly section: FixedSection } {
  const section = fixedSections.find((fixed) => fixed === key);
  if (section !== undefined) return { kind: "fixed", section };
  return { kind: "theme", theme: key.slice(themePrefix.length) as ThemeId };
}
