import "server-only";
import type { ArchivedCode, StudyArchive } from "@/lib/interchange/study-archive";
import type {
  AnyId,
  AssignmentId,
  CaseId,
  CodeId,
  CodingId,
  GroupId,
  InterviewId,
  JudgementId,
  MemberId,
  OpinionId,
  RespondentId,
  RoundId,
  StatementId,
  StudyId,
  ThemeId,
  TranscriptId,
} from "@/lib/study/ids";
import { newId } from "../new-id";

type LabelAndPolarity = Pick<ArchivedCode, "label" | "polarity">;

/** The new id of each thing that an archive names. A name that is not in the archive throws: it was checked. */
export type ArchiveIds = {
  readonly study: StudyId;
  readonly member: (code: string) => MemberId;
  readonly memberOrNull: (code: string | null) => MemberId | null;
  readonly group: (code: string) => GroupId;
  readonly theme: (code: string) => ThemeId;
  readonly code: (theme: string, code: LabelAndPolarity) => CodeId;
  readonly statement: (code: string) => StatementId;
  readonly case: (code: string) => CaseId;
  readonly respondent: (code: string) => RespondentId;
  /** Of the respondent whose own opinion it is. */
  readonly opinion: (respondent: string) => OpinionId;
  readonly interview: (code: string) => InterviewId;
  readonly transcript: (interview: string, version: number) => TranscriptId;
  readonly round: (index: number) => RoundId;
  readonly assignment: (index: number) => AssignmentId;
  readonly coding: (index: number) => CodingId;
  readonly judgement: (index: number) => JudgementId;
};

/** Makes new ids for all that an archive names, so that a study can stand twice in one database. */
export function archiveIds(study: StudyId, archive: StudyArchive): ArchiveIds {
  const member = idsByName<MemberId>(archive.members.map(({ code }) => code));
  const code = idsByName<CodeId>(
    archive.themes.flatMap((theme) => theme.codes.map((each) => codeName(theme.code, each))),
  );
  const transcript = idsByName<TranscriptId>(
    archive.interviews.flatMap((interview) =>
      interview.transcripts.map(({ version }) => transcriptName(interview.code, version)),
    ),
  );
  return {
    study,
    member,
    memberOrNull: (name) => (name === null ? null : member(name)),
    group: idsByName(archive.groups.map((group) => group.code)),
    theme: idsByName(archive.themes.map((theme) => theme.code)),
    code: (theme, named) => code(codeName(theme, named)),
    statement: idsByName(archive.statements.map((statement) => statement.code)),
    case: idsByName(archive.cases.map((each) => each.code)),
    respondent: idsByName(archive.respondents.map((respondent) => respondent.code)),
    opinion: idsByName(archive.respondents.map((respondent) => respondent.code)),
    interview: idsByName(archive.interviews.map((interview) => interview.code)),
    transcript: (interview, version) => transcript(transcriptName(interview, version)),
    round: idsByName(archive.rounds.keys()),
    assignment: idsByName(archive.assignments.keys()),
    coding: idsByName(archive.codings.keys()),
    judgement: idsByName(archive.judgements.keys()),
  };
}

function idsByName<I extends AnyId, Name extends string | number = string>(
  names: Iterable<Name>,
): (name: Name) => I {
  const ids = new Map<Name, I>();
  for (const name of names) ids.set(name, newId());
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new RangeError(`the archive names nothing ${JSON.stringify(name)}`);
    return id;
  };
}

function codeName(theme: string, { label, polarity }: LabelAndPolarity): string {
  return JSON.stringify([theme, label, polarity]);
}

function transcriptName(interview: string, version: number): string {
  return JSON.stringify([interview, version]);
}
