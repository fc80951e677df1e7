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
/** The interviews with codings; the ones after them have the first one's text and none. */
export const coded = ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10"] as const;
const uncoded = "I11";
/** Both coders code it in the open, each seeing what the other does. */
export const shared = "I12";
export const colleague = "codeur-b";
export const pathOf = (interview: string) => `/onderzoek/${slug}/interview/${interview}`;
export const codedPath = pathOf(coded[0]);
export const uncodedPath = pathOf(uncoded);

/** The text that stands in the first interview and in those without codings. */
export function firstText(): TurnedText {
  return textOf(0);
}

/**
 * Ten long interviews full of codings and one without, all still being coded by the same coder; and one that this
 * coder and a colleague code in the open.
 */
export async function longInterviews(): Promise<StudyArchive> {
  const study = studyOfInterviews({
    name: "Lange interviews",
    coders: [coder, colleague],
    cases: 4,
    interviews: coded.length + 2,
  });
  const texts = coded.map((_, index) => textOf(index));
  const themes = study.themes.map(({ code }) => code);
  const [first, ...others] = themes;
  if (first === undefined) throw new RangeError("the method has themes");
  const assigned = (interview: string, who: string, blind: boolean) => ({
    ...{ interview, coder: who, round: 0, themes, blind, deadline: null, madeBy: null, writtenAt: null },
    states: [{ kind: "started" as const, by: who, reason: null, writtenAt: null }],
  });
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
    assignments: [
      ...study.interviews.map(({ code }) => assigned(code, coder, code !== shared)),
      assigned(shared, colleague, false),
    ],
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
