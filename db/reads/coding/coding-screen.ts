import "server-only";
import type { MemberRole } from "@/lib/access/member-role";
import type { VisibleWork } from "@/lib/access/visible-work";
import type {
  AssignmentInSight,
  AssignmentStanding,
  CodingInSight,
  JudgementInSight,
} from "@/lib/coding/coding-operation";
import type { Polarity, Stance } from "@/lib/stance/stance";
import type { ScoreInSight, StatementAnswer } from "@/lib/statement/statement-answer";
import type {
  CaseId,
  CodeId,
  InterviewId,
  MemberId,
  StatementId,
  StudyId,
  ThemeId,
  TranscriptId,
  UserId,
} from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import type { Turn } from "@/lib/transcript/turn";

/** Everything that the coding screen shows of one interview to one viewer, as of one moment. */
export type CodingScreen = {
  readonly study: {
    readonly id: StudyId;
    readonly slug: string;
    readonly name: string;
    readonly kind: "study" | "demo";
  };
  readonly viewer: {
    readonly user: UserId;
    readonly member: MemberId;
    readonly name: string;
    readonly roles: readonly MemberRole[];
  };
  readonly interview: {
    readonly id: InterviewId;
    readonly code: string;
    /** ISO 8601 date. */
    readonly heldOn: string | null;
    readonly minutes: number | null;
    readonly interviewer: string | null;
    readonly moment: string | null;
  };
  readonly case: {
    readonly id: CaseId;
    readonly code: string;
    readonly title: string;
    readonly group: { readonly code: string; readonly name: string };
  };
  /** The interviews of the case, this one among them, in order. */
  readonly siblings: readonly Sibling[];
  /** Who was interviewed here. */
  readonly respondents: readonly ScreenRespondent[];
  /** Other interviews in which an opinion of this one is told: together they count as one. */
  readonly shared: readonly SharedOpinion[];
  /** The newest version; null while the interview has no text. */
  readonly transcript: ScreenTranscript | null;
  readonly themes: readonly ScreenTheme[];
  readonly work: WorkOfInterview;
  /** How many of the viewer's own codings are to be placed again in the newest version. */
  readonly lost: number;
  /** How the colleagues stand; null where the viewer may not know it (SAFETY, rule 2). */
  readonly colleagues: readonly Colleague[] | null;
  readonly statements: readonly ScreenStatement[];
  readonly weight: CaseWeight | null;
};

/** The codings and judgements of an interview that the viewer may know now, and their own assignments. */
export type WorkOfInterview = {
  /** In the order of the text. */
  readonly codings: readonly CodingInSight[];
  readonly judgements: readonly JudgementInSight[];
  /** What coders heard of the closing statements, where no score came with the interview. */
  readonly scores: readonly ScoreInSight[];
  readonly assignments: readonly AssignmentInSight[];
};

export type Sibling = {
  readonly code: string;
  readonly respondents: readonly { readonly role: RespondentRole; readonly relation: string }[];
  readonly hasTranscript: boolean;
  /** How far the viewer's own work on it has come; null without an assignment. */
  readonly standing: AssignmentStanding | null;
};

export type ScreenRespondent = {
  readonly code: string;
  readonly role: RespondentRole;
  /** "oma", "gezinsvoogd". */
  readonly relation: string;
  /** The others who hold the same opinion, which counts once; and whose opinion it is. */
  readonly sharesOpinionWith: readonly {
    readonly code: string;
    readonly relation: string;
    readonly role: RespondentRole;
  }[];
  /** The code of the respondent whose opinion it is; their own code where they hold one themselves. */
  readonly opinionOf: string;
};

/** An opinion of this interview as another one tells it. */
export type SharedOpinion = {
  /** The other interview's code. */
  readonly interview: string;
  /** Who tells it there. */
  readonly respondents: readonly { readonly role: RespondentRole; readonly relation: string }[];
  /** What the viewer may know of it. */
  readonly judgements: readonly Pick<JudgementInSight, "theme" | "stance" | "coder" | "mine">[];
};

export type ScreenTranscript = {
  readonly id: TranscriptId;
  readonly version: number;
  readonly text: string;
  readonly turns: readonly Turn[];
};

export type ScreenTheme = {
  readonly id: ThemeId;
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly wording: Readonly<Record<Stance, string>>;
  /** The digit that tags with it, 1 to 9; null for a tenth and later theme. */
  readonly key: number | null;
  /** Its place among the themes, from 0: its lane under the text and its hue. */
  readonly lane: number;
  readonly addedDuringAnalysis: boolean;
  /** Sub-codes; a factor has a polarity. A code that the viewer proposed is seen by nobody else. */
  readonly codes: readonly ScreenCode[];
  /** Whose work on this theme of this interview the viewer sees. */
  readonly visible: VisibleWork;
};

export type ScreenCode = {
  readonly id: CodeId;
  readonly label: string;
  readonly definition: string;
  readonly polarity: Polarity | null;
  /** "proposed" by the viewer and not decided on yet; "removed": no longer to code with, as one that was turned down. */
  readonly standing: "in-codebook" | "proposed" | "removed";
};

export type Colleague = { readonly name: string; readonly standing: AssignmentStanding };

export type ScreenStatement = {
  readonly id: StatementId;
  readonly text: string;
  readonly theme: ThemeId | null;
  /** What came with the interview; null where nothing did: then coders score it. */
  readonly given: StatementAnswer | null;
};

/** What an opinion of this case weighs: mean / opinions. Source: METHOD, "Weighting". */
export type CaseWeight = {
  /** n(c): opinions of the case with an interview, shared ones joined. */
  readonly opinions: number;
  /** m, as the study chose it. */
  readonly mean: number;
  readonly meanOver: "study" | "group" | "set";
  readonly weight: number;
};
