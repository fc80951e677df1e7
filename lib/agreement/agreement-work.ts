import type { Passage } from "@/lib/passage/passage";
import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { StudyTheme } from "@/lib/study/study-work";

/** An interview whose coders have all finished a theme, and who they are: two or more. */
export type DoubleCoded = {
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly coders: readonly MemberId[];
};

export type CoderJudgement = {
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly coder: MemberId;
  readonly stance: JudgedStance;
};

/** A passage of the newest text tagged with a theme itself, with or without a stance. */
export type CodedPassage = Passage & {
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly coder: MemberId;
  readonly stance: Stance | null;
};

/**
 * All that agreement between coders is computed from, as the viewer may know it. Left out: work on an interview and
 * theme that is not double-coded, the consensus, and factors and other sub-codes. Themes, interviews and coders are
 * in the study's order; a coder judges an interview once on a theme, or not.
 */
export type AgreementWork = {
  readonly themes: readonly StudyTheme[];
  /** Double-coded on at least one theme. Length is of the newest text, in UTF-16 units; 0 without a text. */
  readonly interviews: readonly { readonly id: InterviewId; readonly length: number }[];
  readonly coders: readonly MemberId[];
  readonly doubleCoded: readonly DoubleCoded[];
  readonly judgements: readonly CoderJudgement[];
  readonly codings: readonly CodedPassage[];
};
