import type { Passage } from "@/lib/passage/passage";
import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { CodingId, InterviewId, JudgementId, MemberId, ThemeId } from "@/lib/study/ids";
import type { Decision } from "./decision";

/** A coder's judgement on one theme of an interview. */
export type JudgementToCompare = {
  readonly id: JudgementId;
  readonly coder: MemberId;
  readonly stance: JudgedStance;
  readonly grounds: "quotes" | "context";
  readonly reason: string | null;
  readonly changedAtMs: number;
};

/** A coder's coding of a theme itself, where it stands in the newest text. */
export type CodingToCompare = Passage & {
  readonly id: CodingId;
  readonly coder: MemberId;
  readonly stance: Stance | null;
  readonly memo: string;
  readonly changedAtMs: number;
};

/** A theme of an interview whose coders, two or more, have all finished it. */
export type ThemeToCompare = {
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly coders: readonly MemberId[];
  readonly judgements: readonly JudgementToCompare[];
  readonly codings: readonly CodingToCompare[];
};

/** Coders who judged a theme of an interview differently. */
export type JudgementDifference = {
  readonly kind: "judgement";
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly sides: readonly JudgementToCompare[];
  readonly decision: Decision | null;
};

/** Coders who marked overlapping passages of a theme differently: other edges, another stance, or not at all. */
export type PassageDifference = Passage & {
  readonly kind: "passage";
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  /** Of every coder of the theme, also who marked nothing here. */
  readonly sides: readonly { readonly coder: MemberId; readonly codings: readonly CodingToCompare[] }[];
  readonly decision: Decision | null;
};

export type Difference = JudgementDifference | PassageDifference;
