import type { FixedSection } from "@/lib/report/section-key";
import type { Polarity } from "@/lib/stance/stance";
import type { Json } from "./json/json-value";
import type { Moment, Written } from "./written";

/** A section of the report that every study has, or a theme's own by the theme's code. */
export type ArchivedSection = FixedSection | { readonly theme: string };

/** In which order the report has its sections, and which it leaves out. */
export type ArchivedReportOutline = Written & {
  readonly order: readonly ArchivedSection[];
  readonly leftOut: readonly ArchivedSection[];
  readonly writtenBy: string | null;
};

/** What the researchers wrote in a section; one text a section. */
export type ArchivedReportText = Written & {
  readonly section: ArchivedSection;
  /** Never empty. */
  readonly text: string;
  readonly writtenBy: string | null;
};

/** A coding whose words were chosen for the report; a coding is chosen once. */
export type ArchivedChosenQuote = Written & {
  /** Index in `codings`. */
  readonly coding: number;
  /** The words as the report has them; null: as they were said. Never empty. */
  readonly edited: string | null;
  readonly chosenBy: string | null;
  readonly changedAt: Moment | null;
};

/**
 * A frozen report, whole as it was sealed: the only part of an archive with ids in it, those of the database in which
 * it was frozen. Else its seal would no longer fit, and nobody could tell it from one that was changed.
 */
export type ArchivedSnapshot = Written & {
  readonly name: string;
  readonly content: Json;
  /** Of the content as canonical JSON, lower-case hexadecimal. */
  readonly sha256: string;
  /** What the ids in the content name in this archive; of what is no longer in the study, nothing. */
  readonly ids: SealedIds;
  readonly madeBy: string | null;
};

export const sealedKinds = [
  "groups",
  "themes",
  "cases",
  "respondents",
  "opinions",
  "interviews",
  "statements",
  "members",
] as const;

export type SealedKind = (typeof sealedKinds)[number];

/** By kind, the code of each id; of an opinion, that of the respondent whose it is. */
export type SealedIds = { readonly [Kind in SealedKind]: Readonly<Record<string, string>> } & {
  /** A theme's sub-codes have no code of their own. */
  readonly codes: Readonly<Record<string, SealedCode>>;
};

export type SealedCode = {
  readonly theme: string;
  readonly label: string;
  readonly polarity: Polarity | null;
};
