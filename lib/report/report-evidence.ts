import type { AgreementWork } from "@/lib/agreement/agreement-work";
import type { MatchedCases } from "@/lib/comparison/paired-cases";
import type { SetDirection } from "@/lib/comparison/set-beforehand";
import type { FactorMerge } from "@/lib/factor/merged-factors";
import type { ToldPassage } from "@/lib/factor/united-passages";
import type { Passage } from "@/lib/passage/passage";
import type { Polarity, Stance } from "@/lib/stance/stance";
import type { StandingAnswer } from "@/lib/statement/standing-answer";
import type { CodeId, GroupId, InterviewId, StatementId, ThemeId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import type { SealedWords } from "./seal";

/** What a report tells beside the stance counts, as the viewer may know it. */
export type ReportEvidence = {
  readonly directions: readonly ReportDirection[];
  readonly matched: readonly MatchedCases[];
  readonly statements: readonly ReportStatement[];
  readonly factors: ReportFactors;
  readonly quotes: readonly ReportQuote[];
  readonly agreement: ReportAgreement;
};

/** The judgements of what is double-coded, and what was marked there. */
export type ReportAgreement = Pick<AgreementWork, "coders" | "doubleCoded" | "judgements"> & {
  /** Not there in what was frozen before reports told how far coders mark the same. */
  readonly marked?: Pick<AgreementWork, "interviews" | "codings">;
};

/** What stands of each theme and stance of which something was ever expected; when it was set, in ISO 8601. */
export type ReportDirection = SetDirection & { readonly reason: string; readonly at: string };

/** A quote that was chosen, in the order it was given within its theme and stance. */
export type ReportQuote = SealedWords &
  Passage & {
    readonly interview: InterviewId;
    readonly theme: ThemeId;
    readonly stance: Stance | null;
    readonly group: GroupId | null;
    /** Whose words they are: never a name. */
    readonly by: readonly { readonly role: RespondentRole; readonly relation: string }[];
    /** False where the text was corrected since and an edit no longer says what was said: then it is not quoted. */
    readonly isFaithful: boolean;
  };

export type ReportStatement = {
  readonly id: StatementId;
  readonly text: string;
  /** Null: it bears on none, or on one that was removed. */
  readonly theme: ThemeId | null;
  /** Left out: interviews in which it was not put. */
  readonly answers: readonly { readonly interview: InterviewId; readonly answer: StandingAnswer }[];
};

export type ReportFactors = {
  /** In the order of the codebook. */
  readonly names: readonly {
    readonly id: CodeId;
    readonly theme: ThemeId;
    readonly label: string;
    readonly polarity: Polarity;
  }[];
  readonly merges: readonly FactorMerge[];
  /** Where each was told, as each coder whose work counts marked it. */
  readonly passages: readonly ToldPassage[];
};
