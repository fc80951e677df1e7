import type { StudyArchive } from "@/lib/interchange/study-archive";
import { judgedStances } from "@/lib/stance/stance";
import { seededRandom } from "./seeded-random";
import { studyOfInterviews } from "./study-of-interviews";

const coders = ["codeur-a", "codeur-b"] as const;

/** A thousand interviews of 400 cases, judged on all four themes by two coders who agree on nine in ten. */
export function manyInterviews(): StudyArchive {
  const study = studyOfInterviews({ name: "Veel interviews", coders, cases: 400, interviews: 1_000 });
  const random = seededRandom(7);
  const themes = study.themes.map(({ code }) => code);
  return {
    ...study,
    assignments: study.interviews.flatMap(({ code }) =>
      coders.map((coder) => ({
        interview: code,
        coder,
        round: 0,
        themes,
        blind: true,
        deadline: null,
        madeBy: null,
        states: [{ kind: "finished" as const, by: coder, reason: null, writtenAt: null }],
        writtenAt: null,
      })),
    ),
    judgements: study.interviews.flatMap(({ code }) =>
      themes.flatMap((theme) => {
        const stance = random.oneOf(judgedStances);
        return coders.map((coder, index) => ({
          interview: code,
          theme,
          coder,
          stance: index === 1 && random.below(10) === 0 ? random.oneOf(judgedStances) : stance,
          grounds: "context" as const,
          reason: "Blijkt uit het hele gesprek.",
          decidedBy: null,
          changedAt: null,
          writtenAt: null,
        }));
      }),
    ),
  };
}
