import type { ByStance, Stance } from "@/lib/stance/stance";
import type { ChosenQuoteId, CodingId } from "@/lib/study/ids";
import type { RespondentInterviewed } from "../study/respondents-by-interview";

/** What of the board is asked for. */
export type BoardAsked = {
  /** One by its code; one that is not there is the first. */
  readonly theme: "all" | "first" | { readonly code: string };
  /** How many that can be chosen yet to give of each stance. */
  readonly others: number;
};

export type QuoteBoard = {
  readonly themes: readonly { readonly code: string; readonly name: string }[];
  /** Those that were asked for. */
  readonly shown: readonly BoardTheme[];
  /** Of the whole board, who is quoted most first. */
  readonly quoted: readonly { readonly respondent: QuotedRespondent; readonly quotes: number }[];
  readonly mayChoose: boolean;
  readonly mayOpen: boolean;
};

export type BoardTheme = {
  readonly code: string;
  readonly name: string;
  /** From 1: its hue. */
  readonly place: number;
  readonly wording: ByStance<string>;
  /** In the order of the stances, those without one last; a stance of which nothing can be quoted has none. */
  readonly columns: readonly BoardColumn[];
};

export type BoardColumn = {
  readonly stance: Stance | "none";
  /** In the order that was given them. */
  readonly chosen: readonly ChosenQuote[];
  /** Some of what can be chosen yet, starred ones first. */
  readonly others: readonly QuotablePassage[];
  /** How many more of them there are. */
  readonly more: number;
};

export type QuotablePassage = {
  readonly coding: CodingId;
  readonly interview: string;
  readonly from: number;
  readonly to: number;
  /** As it was said. */
  readonly said: string;
  readonly respondents: readonly QuotedRespondent[];
  readonly starred: boolean;
  /** Null: the consensus. */
  readonly coder: string | null;
  /** Whether a chosen quote of the same theme has some of the same words. */
  readonly overlaps: boolean;
};

export type ChosenQuote = Omit<QuotablePassage, "overlaps"> & {
  readonly id: ChosenQuoteId;
  readonly version: number;
  /** As the report has it; null: as it was said. */
  readonly edited: string | null;
  /** False where the text was corrected since, and the edit no longer says what was said. */
  readonly isFaithful: boolean;
};

export type QuotedRespondent = Omit<RespondentInterviewed, "interview">;
