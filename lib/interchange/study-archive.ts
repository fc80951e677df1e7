import type { MemberRole } from "@/lib/access/member-role";
import type { Polarity, Stance } from "@/lib/stance/stance";
import type { ApproachOutcome } from "@/lib/study/approach";
import type { RespondentRole } from "@/lib/study/respondent-role";
import type { Turn } from "@/lib/transcript/turn";
import type { RichText } from "@/lib/writing/rich-text";
import type {
  ArchivedExpectedDirection,
  ArchivedFactorMerge,
  ArchivedWeightingChoice,
} from "./archived-analysis";
import type {
  ArchivedChosenQuote,
  ArchivedReportOutline,
  ArchivedReportText,
  ArchivedSnapshot,
} from "./archived-report";
import type {
  ArchivedAdjudication,
  ArchivedAssignment,
  ArchivedCoding,
  ArchivedJudgement,
  ArchivedOpinionDecision,
  ArchivedRound,
} from "./archived-work";
import type { Json } from "./json/json-value";
import type { Moment, Written } from "./written";

/**
 * Everything the database holds of one study that is not a person's account: what a study folder and an
 * archive are read into, what an import writes, and what an export reads.
 *
 * - Nothing has an id but what a snapshot sealed. Things are referred to by their code (unique in the study per kind), a round by its
 *   index in `rounds`, a sub-code by theme, label and polarity, an opinion by the respondent whose it is.
 *   An import makes new ids, so that a study can stand twice in one database.
 * - An array's order is the `position` that the database keeps, where it keeps one: groups, themes, codes,
 *   statements, cases, attributes, matchedWith, respondents, interviews and their respondents, rounds, and
 *   also states, weightingChoices, expectedDirections and factorMerges (oldest first), and chosenQuotes, in the
 *   order of the board. The other arrays have no order; writeArchive sorts them.
 * - A member is named by code. Null for a coder is the consensus; null for who did something is "not known".
 * - Left out: accounts, sessions, links, operations, the log, the slug (an address of one installation), lock versions, and everything that was removed softly, except members,
 *   themes and codes, to which kept work refers.
 */
export type StudyArchive = {
  readonly study: ArchivedStudy;
  readonly members: readonly ArchivedMember[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly themes: readonly ArchivedTheme[];
  readonly codebookVersions: readonly ArchivedCodebookVersion[];
  readonly statements: readonly ArchivedStatement[];
  readonly cases: readonly ArchivedCase[];
  readonly respondents: readonly ArchivedRespondent[];
  readonly sharedOpinions: readonly ArchivedSharedOpinion[];
  readonly interviews: readonly ArchivedInterview[];
  readonly statementScores: readonly ArchivedStatementScore[];
  readonly summaries: readonly ArchivedSummary[];
  readonly memos: readonly ArchivedMemo[];
  readonly rounds: readonly ArchivedRound[];
  readonly assignments: readonly ArchivedAssignment[];
  readonly codings: readonly ArchivedCoding[];
  readonly judgements: readonly ArchivedJudgement[];
  readonly adjudications: readonly ArchivedAdjudication[];
  readonly opinionDecisions: readonly ArchivedOpinionDecision[];
  readonly weightingChoices: readonly ArchivedWeightingChoice[];
  readonly expectedDirections: readonly ArchivedExpectedDirection[];
  readonly factorMerges: readonly ArchivedFactorMerge[];
  /** Null where the sections have their own order still. */
  readonly reportOutline: ArchivedReportOutline | null;
  readonly reportTexts: readonly ArchivedReportText[];
  readonly chosenQuotes: readonly ArchivedChosenQuote[];
  readonly snapshots: readonly ArchivedSnapshot[];
};

export type ArchivedStudy = Written & {
  readonly name: string;
  readonly language: "nl" | "en";
  readonly note: string;
  readonly kind: "study" | "demo";
  /** With a response below this share, from 0 to 1, a result is indicative only. */
  readonly indicativeBelow: number;
};

/** Someone's part in the study, without the account behind it. A removed member's work stands. */
export type ArchivedMember = Written & {
  readonly code: string;
  readonly name: string;
  readonly roles: readonly MemberRole[];
  readonly removedAt: Moment | null;
};

export type ArchivedTheme = Written & {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  /** What each stance means for this theme. */
  readonly wording: Readonly<Record<Stance, string>>;
  readonly addedDuringAnalysis: boolean;
  readonly removedAt: Moment | null;
  readonly codes: readonly ArchivedCode[];
};

/** A theme's sub-code; with a polarity it is a factor. Label and polarity together are unique in a theme. */
export type ArchivedCode = Written & {
  readonly label: string;
  readonly polarity: Polarity | null;
  readonly definition: string;
  /** The member who proposed it and who alone sees it; null once it is everyone's. */
  readonly proposedBy: string | null;
  readonly removedAt: Moment | null;
};

export type ArchivedCodebookVersion = Written & {
  /** 1 is the first; codings name the version under which they were made. */
  readonly number: number;
  readonly reason: string;
  /** As the database holds it. A content refers by codes and labels, never by ids. */
  readonly content: Json;
  readonly madeBy: string | null;
};

export type ArchivedStatement = {
  readonly code: string;
  readonly text: string;
  readonly theme: string | null;
};

export type ArchivedCase = Written & {
  readonly code: string;
  readonly group: string;
  readonly title: string;
  readonly attributes: readonly { readonly name: string; readonly value: string | number | boolean | null }[];
  /** Codes of other cases. */
  readonly matchedWith: readonly string[];
};

export type ArchivedRespondent = Written & {
  readonly code: string;
  readonly case: string;
  readonly role: RespondentRole;
  readonly relation: string;
  readonly approach: ApproachOutcome;
  readonly reason: string | null;
  readonly refusedBy: string | null;
  /** The same in several respondents who are one person. */
  readonly person: string | null;
};

/**
 * A respondent who holds another's opinion instead of one of their own. `with` is a respondent of the same
 * case who holds their own, so there are no chains; the opinion has the role of `with`.
 */
export type ArchivedSharedOpinion = Written & {
  readonly respondent: string;
  readonly with: string;
  readonly joinedBy: string | null;
  readonly reason: string | null;
};

export type ArchivedInterview = Written & {
  readonly code: string;
  readonly case: string;
  /** At least one, all of this case. */
  readonly respondents: readonly string[];
  /** yyyy-mm-dd. */
  readonly heldOn: string | null;
  readonly minutes: number | null;
  readonly interviewer: string | null;
  /** The time point, such as "9 maanden na de conferentie". */
  readonly moment: string | null;
  /** All versions, the first first, numbered 1, 2, 3; none while only the interview is known. */
  readonly transcripts: readonly ArchivedTranscript[];
  /** From here on its coders see each other's work on it. */
  readonly release: { readonly by: string | null; readonly at: Moment | null } | null;
};

export type ArchivedTranscript = Written & {
  readonly version: number;
  /** The turns' spoken text joined by one line feed, never normalised. */
  readonly text: string;
  /** In the order of the text, which they cover but for the line feeds between them. */
  readonly turns: readonly Turn[];
  /** Of the text in UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  readonly madeBy: string | null;
};

/** 1 to 5; null where the statement was put and no answer was given. */
export type ArchivedStatementScore = Written & {
  readonly interview: string;
  readonly statement: string;
  /** Who heard it in the text; null where it came with the interview. */
  readonly coder: string | null;
  readonly score: number | null;
};

/**
 * What a summary or a memo says. A coding that it links to is named by its index in `codings`, null where
 * that is not in the archive; a turn by interview, version of the transcript, and number.
 */
export type ArchivedText = RichText<number>;

/** All versions of a case's summary, numbered 1, 2, 3. */
export type ArchivedSummary = Written & {
  readonly case: string;
  readonly version: number;
  readonly document: ArchivedText;
  readonly writtenBy: string | null;
};

export type ArchivedMemo = Written & {
  readonly on: ArchivedMemoPlace;
  readonly by: string;
  /** At least one, by ascending version. */
  readonly versions: readonly ArchivedMemoVersion[];
};

export type ArchivedMemoPlace =
  | { readonly kind: "case"; readonly case: string }
  | { readonly kind: "interview"; readonly interview: string }
  /** A turn by its number, from 1, in this version of the transcript. */
  | {
      readonly kind: "turn";
      readonly interview: string;
      readonly transcript: number;
      readonly turn: number;
    }
  | { readonly kind: "theme"; readonly theme: string }
  | {
      readonly kind: "code";
      readonly theme: string;
      readonly label: string;
      readonly polarity: Polarity | null;
    };

export type ArchivedMemoVersion = Written & { readonly version: number; readonly document: ArchivedText };
