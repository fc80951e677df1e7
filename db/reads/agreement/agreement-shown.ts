import "server-only";
import type { Coefficient } from "@/lib/agreement/coefficient";
import type { Figure } from "@/lib/agreement/figure";
import type { Confusion } from "@/lib/agreement/judgements/confusion";
import type { PairFigures, ThemeFigures } from "@/lib/agreement/theme-figures";
import type { RoundKind } from "@/lib/assignment/round-kind";
import type { ByStance, JudgedStance } from "@/lib/stance/stance";
import type { AgreementChoices } from "./agreement-choices";

/** What each coder judged, in the order of the stances: who settles a difference does not know whose is whose. */
export type JudgedUnnamed = readonly JudgedStance[];

type TwoNames = readonly [string, string];
type Coded = { readonly code: string; readonly name: string };

/** A theme's figures with its judgements beside each other. */
export type ThemeAgreement = Omit<ThemeFigures, "pairs" | "confusions" | "passages"> & {
  readonly passages: Omit<ThemeFigures["passages"], "wordsByInterview"> & {
    readonly wordsByInterview: readonly { readonly interview: string; readonly value: Coefficient }[];
  };
  readonly code: string;
  readonly name: string;
  readonly wording: ByStance<string>;
  /** Its place in the codebook, from 1. */
  readonly place: number;
  readonly pairs: readonly PairAgreement[];
  readonly confusions: readonly (Omit<Confusion, "coders"> & { readonly coders: TwoNames })[];
};

export type PairAgreement = Omit<PairFigures, "coders"> & { readonly coders: TwoNames };

export type JudgedInterview = {
  readonly interview: string;
  readonly respondents: readonly { readonly code: string; readonly relation: string }[];
  /** In the order of the themes; null where it isn't double-coded on the theme. */
  readonly byTheme: readonly (JudgedUnnamed | null)[];
};

/** How far coders agreed in one round, themes by their codes. */
export type RoundAgreement = {
  readonly name: string;
  readonly kind: RoundKind;
  readonly interviews: number;
  readonly themes: readonly {
    readonly theme: string;
    readonly interviews: number;
    readonly judgements: Figure;
    readonly passages: Figure;
  }[];
};

/** What the agreement page shows. Interviews and themes are named by their codes. */
export type AgreementShown = {
  readonly choices: AgreementChoices;
  /** The study's interviews, and those double-coded on at least one theme. */
  readonly held: number;
  readonly doubleCoded: number;
  /** Of those, the ones that are compared, and the ones that a coder opened again. */
  readonly chosen: number;
  readonly reopened: number;
  /** Coded by several of whom one has not finished, so that nothing of it is compared yet on some theme. */
  readonly waiting: number;
  /** What there is to choose from. */
  readonly offered: {
    readonly groups: readonly Coded[];
    readonly coders: readonly Coded[];
    readonly interviews: readonly string[];
  };
  readonly coders: readonly string[];
  readonly themes: readonly ThemeAgreement[];
  readonly judged: readonly JudgedInterview[];
  /**
   * |u-alpha over all themes: whether coders see the same parts as relevant; of the interviews that two or more coded
   * on each theme that is compared there.
   */
  readonly relevance: Figure & { readonly interviews: number };
  /** Those in which something was double-coded, one after the other; empty where that is one round. */
  readonly rounds: readonly RoundAgreement[];
  /** What to settle first comes first. */
  readonly disagreements: readonly {
    readonly interview: string;
    readonly theme: string;
    readonly judged: JudgedUnnamed;
    readonly gain: number;
    /** The share of all gains that this one and those before it make up. */
    readonly explained: number;
  }[];
};
