import type { StudyArchive } from "@/lib/interchange/study-archive";
import { judgedStances } from "@/lib/stance/stance";
import { seededRandom } from "./seeded-random";
import { studyOfInterviews } from "./study-of-interviews";

const coder = "codeur-a";

/** Opinions over cases of two groups, each of an interview that one coder judged on eight themes. */
export function manyOpinions({
  cases,
  opinions,
}: {
  readonly cases: number;
  readonly opinions: number;
}): StudyArchive {
  const study = studyOfInterviews({ name: "Veel meningen", coders: [coder], cases, interviews: opinions });
  const themes = [...study.themes, ...study.themes.map((theme) => ({ ...theme, code: `${theme.code}-2` }))];
  const codes = themes.map(({ code }) => code);
  const random = seededRandom(8);
  return {
    ...study,
    themes,
    assignments: study.interviews.map(({ code }) => ({
      interview: code,
      coder,
      round: 0,
      themes: codes,
      blind: false,
      deadline: null,
      madeBy: null,
      states: [{ kind: "finished", by: coder, reason: null, writtenAt: null }],
      writtenAt: null,
    })),
    judgements: study.interviews.flatMap(({ code }) =>
      codes.map((theme) => ({
        interview: code,
        theme,
        coder,
        stance: random.oneOf(judgedStances),
        grounds: "context" as const,
        reason: "Blijkt uit het hele gesprek.",
        decidedBy: null,
        changedAt: null,
        writtenAt: null,
      })),
    ),
  };
}
