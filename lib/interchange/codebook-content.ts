import type { Json } from "./json/json-value";
import type { ArchivedTheme } from "./study-archive";

/** What a codebook version keeps of the codebook: everything but when, by whom, and what is removed or proposed. */
export function codebookContent(themes: readonly ArchivedTheme[]): Json {
  return {
    themes: themes
      .filter(({ removedAt }) => removedAt === null)
      .map(({ code, name, definition, wording, addedDuringAnalysis, codes }) => ({
        code,
        name,
        definition,
        wording: { ...wording },
        addedDuringAnalysis,
        codes: codes
          .filter(({ removedAt, proposedBy }) => removedAt === null && proposedBy === null)
          .map(({ label, polarity, definition: meaning }) => ({ label, polarity, definition: meaning })),
      })),
  };
}
