import "server-only";
import type { SettledAs } from "@/lib/adjudication/decision";
import type { Passage } from "@/lib/passage/passage";
import type { JudgedStance, Polarity, Stance } from "@/lib/stance/stance";
import type { AdjudicationId, InterviewId, ThemeId } from "@/lib/study/ids";
import type { Turn } from "@/lib/transcript/turn";
import type { SettlingState } from "./found-differences";
import type { SettlingByKind, SettlingTheme } from "./queue-shown";

export type MarkedPassage = Passage & { readonly stance: Stance | null; readonly memo: string };

/**
 * Which alias says it, from 0 (left): the same one throughout an interview, also where not all of its coders coded a
 * theme. Of an opinion its place.
 */
type BySide = { readonly alias: number };

/** What one of the coders said, in the order of the aliases; nothing in it says who that is. */
export type JudgedSide = BySide & {
  readonly stance: JudgedStance;
  readonly grounds: "quotes" | "context";
  readonly reason: string | null;
  /** What the same coder marked on the theme. */
  readonly marked: readonly MarkedPassage[];
};

/** A code under the theme, which nothing is settled about. */
export type CodeBeside = { readonly label: string; readonly polarity: Polarity | null };

export type MarkedSide = BySide & {
  readonly marked: readonly MarkedPassage[];
  /** What the same coder gave to these words besides. */
  readonly codes: readonly CodeBeside[];
};

export type ToldSide = BySide & {
  readonly interview: string;
  readonly stance: Stance;
  /** The words behind the stance. */
  readonly quotes: readonly string[];
};

export type SidesShown =
  | { readonly kind: "judgement"; readonly sides: readonly JudgedSide[] }
  | ({ readonly kind: "passage"; readonly sides: readonly MarkedSide[] } & Passage)
  | { readonly kind: "opinion"; readonly sides: readonly ToldSide[]; readonly respondent: string };

/** What came of it. */
export type DecisionShown = {
  /** Null where an import holds what came of it without saying how it was decided. */
  readonly adjudication: AdjudicationId | null;
  readonly outcome: SettledAs | null;
  /** Which side was taken, counted from 0. */
  readonly side: number | null;
  readonly stance: JudgedStance | null;
  readonly marked: readonly MarkedPassage[];
  /** The theme of what was marked, where that is not the difference's own. */
  readonly otherTheme: ThemeId | null;
  readonly by: string | null;
  readonly reason: string | null;
  /** ISO 8601; null where an import doesn't say. */
  readonly at: string | null;
  readonly changedSince: boolean;
  readonly canBeUndone: boolean;
};

export type RemarkShown = {
  readonly id: number;
  readonly by: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  /** Said about a decision that was undone since. */
  readonly onEarlier: boolean;
};

export type DifferenceShown = SidesShown & {
  readonly name: string;
  readonly theme: SettlingTheme & { readonly id: ThemeId };
  /** Stands for the sides as they are here; a decision names it. */
  readonly seen: string;
  readonly state: SettlingState;
  readonly gain: number;
  readonly decision: DecisionShown | null;
  readonly question: { readonly asks: string; readonly answer: string | null } | null;
  /** What was said about the decision; null until all interviews that it is about are released. */
  readonly remarks: readonly RemarkShown[] | null;
};

/** Why the viewer can't settle here; null: they can. */
export type OnlyLooks = "not-your-role" | "coded-it-yourself";

/** An interview with all that there is to settle in it, and all that was settled. */
export type DifferencesShown = {
  readonly interview: string;
  readonly id: InterviewId;
  readonly transcript: { readonly text: string; readonly turns: readonly Turn[] };
  readonly themes: readonly (SettlingTheme & SettlingByKind & { readonly id: ThemeId })[];
  /** What to settle first comes first. */
  readonly differences: readonly DifferenceShown[];
  readonly onlyLooks: OnlyLooks | null;
  readonly released: boolean;
  /** The next interview with something open, what is worth most first; null: there is none. */
  readonly next: string | null;
};
