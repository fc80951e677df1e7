import { shareOpinions } from "@/lib/opinion/share-opinions";
import { type JudgedStance, judgedStances } from "@/lib/stance/stance";
import type { AnyId, CaseId, GroupId, InterviewId, MemberId, RespondentId, ThemeId } from "./ids";
import { namedId } from "./named-id";
import type { RespondentRole } from "./respondent-role";
import type { StudyWork } from "./study-work";

/** The only theme of a study in words. */
export const oneTheme = namedId<ThemeId>("regie");

/**
 * Makes a small study with one theme, for tests that should read. A line is a case: its group and code, then
 * its respondents, whose letter is the role (A aanmelder, O ouder, K kind/jongere, I gezinsinformant):
 * `A1` was only approached, `A1:` interviewed and not judged, `A1:verbeterd/gelijk` judged by coders 0 and 1,
 * `A1:gelijk/=verbeterd` settled by the consensus, and `O1>A1:gelijk` shares A1's opinion.
 * Refuses (RangeError) what it can't read.
 */
export function studyInWords(text: string): StudyWork {
  const cases = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [readCase(line)]));
  const respondents = cases.flatMap((each) => each.respondents);
  const shared = shareOpinions(respondents);
  if (!shared.ok) throw new RangeError(shared.refusal.kind);
  const interviewed = respondents.filter(({ stances }) => stances !== null);
  return {
    groups: [...new Set(cases.map(({ group }) => group))].map((code) => coded<GroupId>(code)),
    themes: [coded<ThemeId>(oneTheme)],
    cases: cases.map(({ code, group }) => ({ ...coded<CaseId>(code), group: namedId<GroupId>(group) })),
    respondents: respondents.map((each) => ({
      id: namedId<RespondentId>(each.code),
      case: namedId<CaseId>(each.case),
      role: each.role,
      approach: each.stances === null ? "weigerde" : "geïnterviewd",
    })),
    opinions: shared.value.map((each) => ({
      id: namedId(each.respondent),
      case: namedId(each.case),
      role: each.role,
      holders: each.holders.map((holder) => namedId<RespondentId>(holder)),
    })),
    interviews: interviewed.map(({ code }) => ({ id: namedId(code), respondents: [namedId(code)] })),
    judgements: interviewed.flatMap(({ code, stances }) =>
      (stances ?? []).map((word, at) => readJudgement(namedId(code), word, at)),
    ),
    decisions: [],
  };
}

function readCase(line: string) {
  const [group = "", code = "", ...people] = line.trim().split(/\s+/);
  return { group, code, respondents: people.map((person) => readRespondent(code, person)) };
}

function readRespondent(inCase: string, person: string) {
  const [who = "", stances] = person.split(":");
  const [name = "", other] = who.split(">");
  const role = roleByLetter[name.charAt(0)];
  if (role === undefined) throw new RangeError(`no role starts with ${name}`);
  return {
    code: `${inCase}-${name}`,
    case: inCase,
    role,
    sharesOpinionWith: other === undefined ? null : `${inCase}-${other}`,
    stances: stances === undefined ? null : stances.split("/").filter((word) => word !== ""),
  };
}

const roleByLetter: Readonly<Record<string, RespondentRole>> = {
  A: "aanmelder",
  O: "ouder",
  K: "kind/jongere",
  I: "gezinsinformant",
};

function readJudgement(interview: InterviewId, word: string, at: number) {
  const settled = word.startsWith("=");
  const stance = judgedStances.find((each): each is JudgedStance => each === word.replace("=", ""));
  if (stance === undefined) throw new RangeError(`no stance is called ${word}`);
  return { interview, theme: oneTheme, coder: settled ? null : namedId<MemberId>(`coder-${at}`), stance };
}

function coded<I extends AnyId>(code: string): { readonly id: I; readonly code: string } {
  return { id: namedId<I>(code), code };
}
