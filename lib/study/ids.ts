declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** Every id is a UUID; the brand keeps one kind from standing where another is meant. */
export type UserId = Id<"user">;
export type SessionId = Id<"session">;
export type StudyId = Id<"study">;
/** A person in a study, with or without an account: who coded, judged or decided. */
export type MemberId = Id<"member">;
export type GroupId = Id<"group">;
export type ThemeId = Id<"theme">;
/** A theme's sub-code; a factor when it has a polarity. */
export type CodeId = Id<"code">;
export type CaseId = Id<"case">;
export type RespondentId = Id<"respondent">;
export type OpinionId = Id<"opinion">;
export type InterviewId = Id<"interview">;
export type TranscriptId = Id<"transcript">;
export type StatementId = Id<"statement">;
export type RoundId = Id<"round">;
export type AssignmentId = Id<"assignment">;
export type CodingId = Id<"coding">;
export type JudgementId = Id<"judgement">;
/** What a supervisor decided about a difference between coders. */
export type AdjudicationId = Id<"adjudication">;
export type MemoId = Id<"memo">;
/** A coding whose words are chosen for the report. */
export type ChosenQuoteId = Id<"chosen-quote">;
export type SnapshotId = Id<"snapshot">;
export type OperationId = Id<"operation">;

/** Any of them, for what makes or carries ids without knowing which. */
export type AnyId = Id<string>;
