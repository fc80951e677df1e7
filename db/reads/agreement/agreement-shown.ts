import "server-only";
import type { Coefficient } from "@/lib/agreement/coefficient";
import type { Estimate } from "@/lib/agreement/estimate";
import type { Confusion } from "@/lib/agreement/judgements/confusion";
import type { JudgementAgreement } from "@/lib/agreement/judgements/judgement-agreement";
import type { PassageAgreement } from "@/lib/agreement/passages/passage-agreement";
import type { Interval } from "@/lib/agreement/resample/interval";
import type { Verdict } from "@/lib/agreement/verdict";
import type { ByStance, JudgedStance } from "@/lib/stance/stance";
import type { RoleRow } from "@/lib/study/respondent-role";

/** Which double-coded interviews to compare. */
export type AgreementChoices = {
  /** The code of one group; null: all. */
  readonly group: string | null;
  /** Of whom one of the respondents has this role; null: all. */
  readonly role: RoleRow | null;
  /** Leave out what a coder opened again after finishing it. */
  readonly withoutReopened: boolean;
};

/** What coders, by name, judged. */
export type JudgedByName = readonly { readonly coder: string; readonly stance: JudgedStance }[];

type TwoNames = readonly [string, string];

/** A theme's figures with its judgements beside each other. */
export type ThemeAgreement = {
  readonly code: string;
  readonly name: string;
  readonly wording: ByStance<string>;
  /** Its place in the codebook, from 1. */
  readonly place: number;
  /** Double-coded on this theme. */
  readonly interviews: number;
  readonly agreement: Omit<JudgementAgreement, "pairs">;
  readonly intervals: { readonly alpha: Interval; readonly known: Interval };
  readonly verdict: Verdict | null;
  readonly pairs: readonly { readonly coders: TwoNames; readonly kappa: Estimate }[];
  readonly passages: ThemePassages;
  readonly confusions: readonly (Omit<Confusion, "coders"> & { readonly coders: TwoNames })[];
};

/** How far coders mark the same passages on a theme. */
export type ThemePassages = Omit<PassageAgreement, "pairs"> & {
  readonly interval: Interval;
  readonly verdict: Verdict | null;
  readonly pairs: readonly { readonly coders: TwoNames; readonly f1: Coefficient }[];
};

export type JudgedInterview = {
  readonly interview: string;
  readonly respondents: readonly { readonly code: string; readonly relation: string }[];
  /** In the order of the themes; null where it isn't double-coded on the theme. */
  readonly byTheme: readonly (JudgedByName | null)[];
};

/** What the agreement page shows. Interviews and themes are named by their codes. */
export type AgreementShown = {
  /** The study's interviews, and those double-coded on at least one theme. */
  readonly held: number;
  readonly doubleCoded: number;
  /** Of those, the ones that are compared, and the ones that a coder opened again. */
  readonly chosen: number;
  readonly reopened: number;
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly coders: readonly string[];
  readonly themes: readonly ThemeAgreement[];
  readonly judged: readonly JudgedInterview[];
  /** |u-alpha over all themes: whether coders see the same parts as relevant. */
  readonly relevance: Coefficient;
  /** What to settle first comes first. */
  readonly disagreements: readonly {
    readonly interview: string;
    readonly theme: string;
    readonly judged: JudgedByName;
    readonly gain: number;
    /** The share of all gains that this one and those before it make up. */
    readonly explained: number;
  }[];
};
