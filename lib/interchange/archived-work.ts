import type { SubjectOfDecision } from "@/lib/adjudication/decision";
import type { RoundKind } from "@/lib/assignment/round-kind";
import type { JudgedStance, Polarity, Stance } from "@/lib/stance/stance";
import type { Moment, Written } from "./written";

export type ArchivedRound = Written & {
  readonly name: string;
  readonly kind: RoundKind;
  /** The draws that were kept with it, the oldest first. */
  readonly draws: readonly ArchivedDraw[];
};

/** From which seed it came which interviews are coded twice, and by whom. */
export type ArchivedDraw = Written & {
  readonly seed: number;
  /** Of the pool; null where the interviews were named and only their coders drawn. */
  readonly percent: number | null;
  readonly pool: number;
  readonly drawn: number;
  readonly perInterview: number;
  readonly madeBy: string | null;
};

export type ArchivedAssignment = Written & {
  readonly interview: string;
  readonly coder: string;
  /** Index in `rounds`. */
  readonly round: number;
  /** Of one interview and coder, a theme is in one assignment only; a withdrawn assignment has none. */
  readonly themes: readonly string[];
  readonly blind: boolean;
  /** yyyy-mm-dd. */
  readonly deadline: string | null;
  readonly madeBy: string | null;
  /** Oldest first; the last one is its state, none means not started. */
  readonly states: readonly ArchivedAssignmentState[];
};

export type ArchivedAssignmentState = Written & {
  /** Withdrawn is the end; finished and reopened alternate, and started comes first if at all. */
  readonly kind: "started" | "finished" | "reopened" | "withdrawn";
  readonly by: string | null;
  /** Never null or empty where reopened. */
  readonly reason: string | null;
};

/** The theme itself, which may carry a stance, or one of its sub-codes, which never does. */
export type CodingTag =
  | { readonly kind: "theme"; readonly stance: Stance | null }
  | { readonly kind: "code"; readonly label: string; readonly polarity: Polarity | null };

export type ArchivedCoding = Written & {
  readonly interview: string;
  /** Null: the consensus. */
  readonly coder: string | null;
  readonly theme: string;
  readonly tag: CodingTag;
  readonly starred: boolean;
  readonly memo: string;
  /** The `number` of a codebook version. */
  readonly codebookVersion: number;
  /** One per transcript version in which it stands, at least one, by ascending version. */
  readonly anchors: readonly ArchivedAnchor[];
  readonly changedAt: Moment | null;
};

export type ArchivedAnchor = Written & {
  /** The `version` of a transcript of the coding's interview. */
  readonly transcript: number;
  /** Half-open, in UTF-16 units of that transcript's text; null where its words are gone: to place again. */
  readonly passage: { readonly from: number; readonly to: number } | null;
  /** The passage's own text; without a passage, the text it last had. */
  readonly quote: string;
};

export type ArchivedJudgement = Written & {
  readonly interview: string;
  readonly theme: string;
  /** Null: the consensus. One judgement per interview, theme and coder. */
  readonly coder: string | null;
  readonly stance: JudgedStance;
  readonly grounds: "quotes" | "context";
  readonly reason: string | null;
  /** In words, on the consensus only. */
  readonly decidedBy: string | null;
  readonly changedAt: Moment | null;
};

export type ArchivedAdjudication = Written & {
  readonly interview: string;
  readonly theme: string;
  readonly subject: SubjectOfDecision;
  /** The respondent whose opinion it is about; null where it is about none, or that is held no longer. */
  readonly opinion: string | null;
  readonly outcome: "one-of-them" | "new" | "neither" | "agreed" | "codebook-question";
  /**
   * Indices in `codings` (a passage) or `judgements` (a judgement); null for one that was removed since. None of an
   * opinion: what came of that is in `opinionDecisions`.
   */
  readonly between: readonly (number | null)[];
  readonly result: readonly (number | null)[];
  readonly decidedBy: string;
  readonly reason: string | null;
  readonly undoneAt: Moment | null;
  /** What it asks of the codebook; null where it is no question. */
  readonly question: ArchivedQuestion | null;
  /** What was said about it, the oldest first. */
  readonly remarks: readonly ArchivedRemark[];
};

export type ArchivedQuestion = {
  readonly asks: string;
  /** Null: not answered yet. */
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Moment | null;
};

export type ArchivedRemark = Written & { readonly by: string; readonly text: string };

export type ArchivedOpinionDecision = Written & {
  /** The respondent whose opinion it is, who does not share another's. One decision per opinion and theme. */
  readonly opinion: string;
  readonly theme: string;
  /** "neither": none of what the interviews stand for; the opinion stays in discussion. */
  readonly stance: Stance | "neither";
  readonly decidedBy: string | null;
  readonly reason: string | null;
};
