import { sha256Of } from "@/lib/interchange/sha256-of";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { joinTurns, type TurnedText } from "@/lib/transcript/join-turns";
import { inventedCodings } from "./invented-codings";
import { inventedInterview } from "./invented-interview";
import { seededRandom } from "./seeded-random";
import { studyOfInterviews } from "./study-of-interviews";

export const words = 20_000;
export const codingsEach = 2_000;
export const coder = "codeur-a";

const slug = "lange-interviews";
/** The interviews with codings; the last one has the first one's text and none. */
export const coded = ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10"] as const;
const uncoded = "I11";
export const pathOf = (interview: string) => `/onderzoek/${slug}/interview/${interview}`;
export const codedPath = pathOf(coded[0]);
export const uncodedPath = pathOf(uncoded);

/** The text that stands in both the first interview and the last one. */
export function firstText(): TurnedText {
  return textOf(0);
}

/** Ten long interviews full of codings and one without, all still being coded by the same coder. */
export async function longInterviews(): Promise<StudyArchive> {
  const study = studyOfInterviews({
    name: "Lange interviews",
    coders: [coder],
    cases: 4,
    interviews: coded.length + 1,
  });
  const texts = coded.map((_, index) => textOf(index));
  const themes = study.themes.map(({ code }) => code);
  const [first, ...others] = themes;
  if (first === undefined) throw new RangeError("the method has themes");
  return {
    ...study,
    interviews: await Promise.all(
      study.interviews.map(async (interview, index) => {
        const text = texts[index] ?? firstText();
        const sha256 = await sha256Of(text.text);
        return {
          ...interview,
          transcripts: [{ version: 1, ...text, sha256, madeBy: null, writtenAt: null }],
        };
      }),
    ),
    assignments: study.interviews.map(({ code }) => ({
      interview: code,
      coder,
      round: 0,
      themes,
      blind: true,
      deadline: null,
      madeBy: null,
      states: [{ kind: "started", by: coder, reason: null, writtenAt: null }],
      writtenAt: null,
    })),
    codings: texts.flatMap((text, index) =>
      inventedCodings(seededRandom(1001 + index), text, {
        interview: coded[index] ?? "",
        coder,
        themes: [first, ...others],
        count: codingsEach,
      }),
    ),
  };
}

function textOf(index: number): TurnedText {
  return joinTurns(inventedInterview(seededRandom(1 + index), words));
}
