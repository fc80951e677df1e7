import type { CodeId, ThemeId } from "@/lib/study/ids";

/** A coding of one coder; `from` is null where its words are gone from the newest text and it waits to be placed. */
type Own = {
  readonly theme: ThemeId;
  readonly code: CodeId | null;
  readonly from: number | null;
};

/**
 * Whether a coding is a quote that a judgement on the theme can rest on: of the theme itself, for a factor or
 * another sub-code says nothing of a stance, and with words that stand in the newest text. One that is to be placed
 * again quotes nothing until it is. Source: METHOD, "What the study does", point 5.
 */
export function isQuoteOn(theme: ThemeId, coding: Own): boolean {
  return coding.theme === theme && coding.code === null && coding.from !== null;
}

/** The themes that one coder's codings of an interview give such a quote on. */
export function quotedThemes(themes: readonly ThemeId[], codings: readonly Own[]): ReadonlySet<ThemeId> {
  return new Set(themes.filter((theme) => codings.some((coding) => isQuoteOn(theme, coding))));
}
