import type { Database } from "@/db/client";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { case_ } from "@/db/schema/case";
import { code } from "@/db/schema/code";
import { group } from "@/db/schema/group";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { member, memberRole } from "@/db/schema/member";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { round } from "@/db/schema/round";
import { statement } from "@/db/schema/statement";
import { study } from "@/db/schema/study";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import { user } from "@/db/schema/user";
import { newId } from "@/db/writes/new-id";
import type { MemberRole } from "@/lib/access/member-role";
import type { Viewer } from "@/lib/access/viewer";
import type { NamedCodingOperation } from "@/lib/coding/coding-operation";
import { sha256Of } from "@/lib/interchange/sha256-of";
import type {
  AssignmentId,
  CaseId,
  CodeId,
  GroupId,
  InterviewId,
  MemberId,
  OpinionId,
  RespondentId,
  RoundId,
  StatementId,
  StudyId,
  ThemeId,
  TranscriptId,
  UserId,
} from "@/lib/study/ids";

export type Person = Extract<Viewer, { kind: "person" }>;

/** For tests: a study with an interview that two coders code blind on two themes; nothing is done yet. */
export type TwoCoders = {
  readonly study: StudyId;
  readonly slug: string;
  readonly interview: InterviewId;
  readonly interviewCode: string;
  readonly transcript: TranscriptId;
  readonly text: string;
  readonly safety: ThemeId;
  readonly contact: ThemeId;
  /** A factor of the theme safety. */
  readonly factor: CodeId;
  readonly statement: StatementId;
  readonly round: RoundId;
  readonly a: Coder;
  readonly b: Coder;
  readonly supervisor: Person;
  readonly researcher: Person;
  readonly reader: Person;
  /** A coder of the study who has no assignment. */
  readonly other: Person;
  readonly stranger: Person;
};

export type Coder = { readonly viewer: Person; readonly member: MemberId; readonly assignment: AssignmentId };

/** Holds a character outside the basic plane at 12 and 13. */
export const interviewText = "Het ging ech🙂t beter.\nVeel minder ruzie thuis.";

let made = 0;

export async function twoCodersOnAnInterview(database: Database): Promise<TwoCoders> {
  made += 1;
  const slug = `studie-${made}`;
  const studyId = newId<StudyId>();
  await database.insert(study).values({ id: studyId, slug, name: "Twee codeurs" });

  const join = async (name: string, roles: readonly MemberRole[]): Promise<Person> => {
    const userId = newId<UserId>();
    const memberId = newId<MemberId>();
    await database
      .insert(user)
      .values({ id: userId, email: `${name.replace(" ", ".").toLowerCase()}.${made}@demo.local`, name });
    await database.insert(member).values({ id: memberId, studyId, userId, code: name, name });
    await database.insert(memberRole).values(roles.map((role) => ({ studyId, memberId, role })));
    const memberships = [{ study: studyId, slug, member: memberId, roles }];
    return { kind: "person", user: userId, name, administrator: false, memberships };
  };

  const safety = newId<ThemeId>();
  const contact = newId<ThemeId>();
  const wording = {
    wordingImproved: "beter",
    wordingUnchanged: "gelijk",
    wordingWorsened: "minder",
    wordingUnknown: "onbekend",
  };
  await database.insert(theme).values([
    { id: safety, studyId, code: "veiligheid", name: "Veiligheid", position: 1, ...wording },
    { id: contact, studyId, code: "contact", name: "Contact", position: 2, ...wording },
  ]);
  const factor = newId<CodeId>();
  await database
    .insert(code)
    .values({ id: factor, studyId, themeId: safety, label: "steun", polarity: "bevorderend", position: 1 });

  const statementId = newId<StatementId>();
  await database
    .insert(statement)
    .values({ id: statementId, studyId, code: "s1", text: "Het gaat beter.", themeId: safety, position: 1 });

  const groupId = newId<GroupId>();
  const caseId = newId<CaseId>();
  const respondentId = newId<RespondentId>();
  const opinionId = newId<OpinionId>();
  const interviewId = newId<InterviewId>();
  const transcriptId = newId<TranscriptId>();
  await database.insert(group).values({ id: groupId, studyId, code: "EK", name: "EK-c", position: 1 });
  await database.insert(case_).values({ id: caseId, studyId, groupId, code: "EK01", position: 1 });
  await database.insert(respondent).values({
    id: respondentId,
    studyId,
    caseId,
    code: "EK01-R1",
    role: "ouder",
    relation: "moeder",
    approach: "geïnterviewd",
    position: 1,
  });
  await database.insert(opinion).values({ id: opinionId, studyId, caseId, respondentId });
  await database.insert(opinionHolder).values({ respondentId, studyId, caseId, opinionId });
  await database
    .insert(interview)
    .values({ id: interviewId, studyId, caseId, code: "EK01-O1", interviewer: "Codeur B", position: 1 });
  await database
    .insert(interviewRespondent)
    .values({ studyId, caseId, interviewId, respondentId, position: 1 });
  const firstLine = interviewText.indexOf("\n");
  await database.insert(transcript).values({
    id: transcriptId,
    studyId,
    interviewId,
    version: 1,
    text: interviewText,
    length: interviewText.length,
    turns: [
      { from: 0, to: firstLine, speaker: "I", at: 0 },
      { from: firstLine + 1, to: interviewText.length, speaker: "R", at: null },
    ],
    sha256: await sha256Of(interviewText),
  });

  const roundId = newId<RoundId>();
  await database.insert(round).values({ id: roundId, studyId, name: "Ronde 1", position: 1 });
  const assign = async (viewer: Person): Promise<Coder> => {
    const id = newId<AssignmentId>();
    const coderId = viewer.memberships[0]?.member ?? newId<MemberId>();
    const asked = { studyId, interviewId, coderId };
    await database.insert(assignment).values({ id, ...asked, roundId, blind: true });
    await database
      .insert(assignmentTheme)
      .values([safety, contact].map((themeId) => ({ ...asked, assignmentId: id, themeId })));
    return { viewer, member: coderId, assignment: id };
  };

  return {
    study: studyId,
    slug,
    interview: interviewId,
    interviewCode: "EK01-O1",
    transcript: transcriptId,
    text: interviewText,
    safety,
    contact,
    factor,
    statement: statementId,
    round: roundId,
    a: await assign(await join("Codeur A", ["coder"])),
    b: await assign(await join("Codeur B", ["coder"])),
    supervisor: await join("Begeleider", ["supervisor"]),
    researcher: await join("Onderzoeker", ["researcher"]),
    reader: await join("Lezer", ["reader"]),
    other: await join("Codeur C", ["coder"]),
    stranger: { kind: "person", user: newId<UserId>(), name: "X", administrator: false, memberships: [] },
  };
}

/** The operation as a person's browser would send it, under a fresh name. */
export function sentBy(
  viewer: Person,
  interview: InterviewId,
  payload: NamedCodingOperation["payload"],
): Omit<NamedCodingOperation, "study"> {
  return { operation: newId(), user: viewer.user, interview, payload };
}
