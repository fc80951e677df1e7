import type { SubjectOfDecision } from "@/lib/adjudication/decision";
import { renameCodings } from "@/lib/writing/references-in";
import type { ArchivedText, StudyArchive } from "../study-archive";
import { canonicalReport } from "./canonical-report";
import { ordered, rankOf } from "./in-canonical-order";

/**
 * The same archive with everything that has no order of its own put in one that depends on nothing but the
 * content: respondents and interviews by case, work by interview, and so on, and the rest by what it says.
 * Two exports of one study are thus equal, whatever ids its rows have. An adjudication's indices follow the
 * codings and judgements they point at, as a text's links do; of several that say exactly the same it names the first.
 */
export function canonicalArchive(archive: StudyArchive): StudyArchive {
  const cases = rankOf(archive.cases);
  const byCase = <T extends { readonly case: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => cases(a.case) - cases(b.case));
  const interviewList = byCase(archive.interviews);
  const respondents = byCase(archive.respondents);
  const interviews = rankOf(interviewList);
  const themes = rankOf(archive.themes);
  const persons = rankOf(respondents);
  const statements = rankOf(archive.statements);
  const memberList = archive.members.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const members = rankOf(memberList);
  const coders = (code: string | null) => (code === null ? archive.members.length : members(code));
  const codings = ordered(archive.codings, ({ interview, coder, anchors }) => [
    interviews(interview),
    anchors.at(-1)?.passage?.from ?? -1,
    anchors.at(-1)?.passage?.to ?? -1,
    coders(coder),
  ]);
  const judgements = ordered(archive.judgements, ({ interview, theme, coder }) => [
    interviews(interview),
    themes(theme),
    coders(coder),
  ]);
  const renumbered = (subject: SubjectOfDecision, indices: readonly (number | null)[]) => {
    const place = subject === "passage" ? codings.placeByIndex : judgements.placeByIndex;
    return indices.map((index) => (index === null ? null : (place[index] ?? null)));
  };
  const linked = (text: ArchivedText) => renameCodings(text, (index) => codings.placeByIndex[index] ?? null);
  return {
    ...archive,
    ...canonicalReport(archive, codings.placeByIndex),
    members: memberList.map((member) => ({
      ...member,
      roles: member.roles.toSorted(),
    })),
    codebookVersions: ordered(archive.codebookVersions, ({ number }) => [number]).list,
    respondents,
    sharedOpinions: ordered(archive.sharedOpinions, ({ respondent }) => [persons(respondent)]).list,
    interviews: interviewList.map((interview) => ({
      ...interview,
      transcripts: interview.transcripts.toSorted((a, b) => a.version - b.version),
    })),
    statementScores: ordered(archive.statementScores, ({ interview, statement, coder }) => [
      interviews(interview),
      statements(statement),
      coders(coder),
    ]).list,
    summaries: ordered(
      archive.summaries.map((summary) => ({ ...summary, document: linked(summary.document) })),
      (summary) => [cases(summary.case), summary.version],
    ).list,
    memos: ordered(
      archive.memos.map((memo) => ({
        ...memo,
        versions: memo.versions
          .map((version) => ({ ...version, document: linked(version.document) }))
          .toSorted((a, b) => a.version - b.version),
      })),
      () => [],
    ).list,
    assignments: ordered(
      archive.assignments.map((assignment) => ({
        ...assignment,
        themes: assignment.themes.toSorted((a, b) => themes(a) - themes(b)),
      })),
      ({ interview, coder }) => [interviews(interview), coders(coder)],
    ).list,
    codings: codings.list,
    judgements: judgements.list,
    adjudications: ordered(
      archive.adjudications.map((adjudication) => ({
        ...adjudication,
        between: renumbered(adjudication.subject, adjudication.between),
        result: renumbered(adjudication.subject, adjudication.result),
      })),
      ({ interview, theme }) => [interviews(interview), themes(theme)],
    ).list,
    opinionDecisions: ordered(archive.opinionDecisions, ({ opinion, theme }) => [
      persons(opinion),
      themes(theme),
    ]).list,
  };
}
