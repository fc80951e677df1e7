import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { standardIndicativeBelow } from "@/lib/study/response-by-role";
import { studyInWords } from "@/lib/study/study-in-words.setup";
import { standardWeighting } from "@/lib/weight/weighting";
import type { ReportInputs } from "./report-inputs";

/** What a report of a study in words is computed from; everything is called by its code. */
export function reportInputsOf(text: string): ReportInputs {
  const work = studyInWords(text);
  const coders = [...new Set(work.judgements.map(({ coder }) => coder))].filter((coder) => coder !== null);
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
  };
}
