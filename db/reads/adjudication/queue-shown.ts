import "server-only";
import type { Coefficient } from "@/lib/agreement/coefficient";
import type { ByStance, JudgedStance } from "@/lib/stance/stance";
import type { SettlingState } from "./found-differences";

export type SettlingTheme = {
  readonly code: string;
  readonly name: string;
  readonly wording: ByStance<string>;
  /** Its place in the codebook, from 1. */
  readonly place: number;
};

/** A difference in the list; nothing in it says whose side is whose. */
export type QueuedDifference = {
  readonly name: string;
  readonly interview: string;
  readonly kind: "judgement" | "passage" | "opinion";
  readonly theme: string;
  /** What the sides say, in the order of the stances; an empty one marked nothing. */
  readonly sides: readonly (readonly (JudgedStance | null)[])[];
  readonly gain: number;
  readonly explained: number;
  readonly state: SettlingState;
  readonly changedSince: boolean;
  readonly codedByViewer: boolean;
};

/** A coefficient of a theme, and what it is once what was settled counts as agreed: the expectation held fixed. */
export type Settling = { readonly before: Coefficient; readonly after: number | null };

export type SettlingByKind = { readonly judgements: Settling; readonly passages: Settling };

export type QueueShown = {
  /** Whether the viewer settles in this study at all; else they look. */
  readonly settles: boolean;
  readonly themes: readonly (SettlingTheme & SettlingByKind)[];
  /** What to settle first comes first. */
  readonly differences: readonly QueuedDifference[];
  /** The codes of interviews that were decided on and wait for a coder; none for who doesn't settle. */
  readonly waiting: readonly string[];
  /** Where the viewer was last. */
  readonly place: { readonly interview: string; readonly difference: string } | null;
};
