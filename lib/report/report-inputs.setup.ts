import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { standardIndicativeBelow } from "@/lib/study/response-by-role";
import { oneTheme, studyInWords } from "@/lib/study/study-in-words.setup";
import { standardWeighting } from "@/lib/weight/weighting";
import type { ReportEvidence } from "./report-evidence";
import type { ReportInputs } from "./report-inputs";

/**
 * What a report of a study in words is computed from; everything is called by its code. What two coders judged is
 * double-coded; of the rest of the evidence there is what is given.
 */
export function reportInputsOf(text: string, given: Partial<ReportEvidence> = {}): ReportInputs {
  const work = studyInWords(text);
  const coders = [...new Set(work.judgements.map(({ coder }) => coder))].filter((coder) => coder !== null);
  const byCoder = work.judgements.flatMap((each) => (each.coder === null ? [] : [each]));
  const codersOf = (interview: string) =>
    byCoder.filter((row) => row.interview === interview).map(({ coder }) => coder);
  const doubleCoded = work.interviews
    .map(({ id }) => ({ interview: id, theme: oneTheme, coders: codersOf(id) }))
    .filter((each) => each.coders.length > 1);
  return {
    work,
    weighting: standardWeighting,
    indicativeBelow: standardIndicativeBelow,
    counting: { interviews: work.interviews.length, byOwn: 0, waiting: 0 },
    names: {
      study: "Proefstudie",
      groups: work.groups.map(({ id, code }) => ({ id, name: code })),
      themes: work.themes.map(({ id, code }) => ({
        id,
        name: code,
        wording: {
          verbeterd: `meer ${code}`,
          gelijk: "gelijk",
          verslechterd: `minder ${code}`,
          onbekend: "niet bekend",
        },
      })),
      interviews: work.interviews.map(({ id }) => ({ id, code: id })),
      respondents: work.respondents.map(({ id }) => ({ id, code: id })),
      members: coders.map((id) => ({ id: namedId<MemberId>(id), code: id, name: id })),
    },
    evidence: {
      directions: [],
      matched: [],
      statements: [],
      quotes: [],
      factors: { names: [], merges: [], passages: [] },
      agreement: {
        coders,
        doubleCoded,
        judgements: byCoder.filter(({ interview }) => codersOf(interview).length > 1),
        marked: {
          interviews: [...new Set(doubleCoded.map(({ interview }) => interview))].map((id) => ({
            id,
            length: 100,
          })),
          codings: [],
        },
      },
      ...given,
    },
  };
}
