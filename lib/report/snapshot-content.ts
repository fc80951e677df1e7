import { canonicalJson } from "./canonical-json";
import type { ReportFigures } from "./report-figures";
import type { ReportInputs } from "./report-inputs";
import type { SectionKey } from "./section-key";

/** In which order the sections stand, which are left out, and what the researchers wrote in each. */
export type ReportOutline = {
  readonly order: readonly SectionKey[];
  readonly leftOut: readonly SectionKey[];
  readonly texts: readonly { readonly section: SectionKey; readonly text: string }[];
};

/** What a snapshot freezes: what the figures follow from, the figures themselves, and what was written around them. */
export type SnapshotContent = {
  readonly format: 1;
  readonly inputs: ReportInputs;
  readonly figures: ReportFigures;
  readonly outline: ReportOutline;
};

/** Whether figures that were computed again are those that were frozen, to the last digit. */
export function areSameFigures(frozen: ReportFigures, recomputed: ReportFigures): boolean {
  return canonicalJson(frozen) === canonicalJson(recomputed);
}
