import { sha256Of } from "@/lib/interchange/sha256-of";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { joinTurns, type TurnedText } from "@/lib/transcript/join-turns";
import { inventedCodings } from "./invented-codings";
import { inventedInterview } from "./invented-interview";
import { seededRandom } from "./seeded-random";
import { studyOfInterviews } from "./study-of-interviews";

const words = 20_000;
export const codingsEach = 2_000;
export const coder = "codeur-a";

const slug = "lange-interviews";
/** The interviews of 20,000 words with 2,000 codings. */
export const coded = ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10"] as const;
export const uncoded = "I11";
/** Both coders code it in the open, each seeing what the other does; like the one without codings it has the first one's text. */
export const shared = "I12";

export type Size = { readonly interview: string; readonly words: number; readonly codings: number };

/** What is opened and coded in of every size. */
export const sizes: readonly Size[] = [
  { interview: "I13", words, codings: 500 },
  { interview: coded[1], words, codings: codingsEach },
  { interview: "I14", words, codings: 5_000 },
  { interview: "I15", words: 100_000, codings: 5_000 },
];

/** All of them, in the order of their numbers. */
const laidOut: readonly Size[] = [
  ...coded.map((interview) => ({ interview, words, codings: codingsEach })),
  ...[uncoded, shared].map((interview) => ({ interview, words, codings: 0 })),
  ...sizes.filter(({ interview }) => !coded.some((each) => each === interview)),
];
export const colleague = "codeur-b";
/** Beyond the method's four themes: their codings take whichever lane is free over their words. */
const emerged = ["geld", "school"];
export const pathOf = (interview: string) => `/onderzoek/${slug}/interview/${interview}`;

/** The text of an interview; those without codings have the first one's. */
export function textOf(interview: string): TurnedText {
  const place = laidOut.findIndex((each) => each.interview === interview);
  const { codings = 0, words: length = words } = laidOut[place] ?? {};
  return joinTurns(inventedInterview(seededRandom(codings === 0 ? 1 : 1 + place), length));
}

/** Long interviews, all still being coded by the same coder, and one of them by a colleague too, in the open. */
export async function longInterviews(): Promise<StudyArchive> {
  const study = studyOfInterviews({
    name: "Lange interviews",
    coders: [coder, colleague],
    cases: 4,
    interviews: laidOut.length,
  });
  const textBy = new Map(laidOut.map(({ interview }) => [interview, textOf(interview)]));
  const [oldest] = study.themes;
  if (oldest === undefined) throw new RangeError("the method has themes");
  const allThemes = [
    ...study.themes,
    ...emerged.map((code) => ({ ...oldest, code, name: code, addedDuringAnalysis: true })),
  ];
  const themes = allThemes.map(({ code }) => code);
  const assigned = (interview: string, who: string, blind: boolean) => ({
    ...{ interview, coder: who, round: 0, themes, blind, deadline: null, madeBy: null, writtenAt: null },
    states: [{ kind: "started" as const, by: who, reason: null, writtenAt: null }],
  });
  return {
    ...study,
    themes: allThemes,
    interviews: await Promise.all(
      study.interviews.map(async (interview) => {
        const text = textBy.get(interview.code) ?? textOf(interview.code);
        const sha256 = await sha256Of(text.text);
        return {
          ...interview,
          transcripts: [{ version: 1, ...text, sha256, madeBy: null, writtenAt: null }],
        };
      }),
    ),
    assignments: [
      ...study.interviews.map(({ code }) => assigned(code, coder, code !== shared)),
      assigned(shared, colleague, false),
    ],
    codings: laidOut.flatMap(({ interview, codings: count }, index) =>
      inventedCodings(seededRandom(1001 + index), textBy.get(interview) ?? textOf(interview), {
        ...{ interview, coder, count },
        themes: [oldest.code, ...themes.slice(1)],
      }),
    ),
  };
}
