import { sha256Of } from "@/lib/interchange/sha256-of";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { joinTurns } from "@/lib/transcript/join-turns";
import { inventedCodings } from "./invented-codings";
import { inventedInterview } from "./invented-interview";
import { manyInterviews } from "./many-interviews";
import { seededRandom } from "./seeded-random";

const words = 500;
const codingsEach = 20;

/**
 * A thousand interviews that two coders judged and coded, twenty passages each: three in four of the second coder's
 * are the first one's, so that there is agreement and disagreement to find.
 */
export async function doubleCoded(): Promise<StudyArchive> {
  const study = manyInterviews();
  const [first, ...others] = study.themes.map(({ code }) => code);
  if (first === undefined) throw new RangeError("the method has themes");
  const texts = study.interviews.map((_, at) => joinTurns(inventedInterview(seededRandom(at + 1), words)));
  return {
    ...study,
    interviews: await Promise.all(
      study.interviews.map(async (interview, at) => {
        const text = texts[at] ?? { text: "", turns: [] };
        const sha256 = await sha256Of(text.text);
        return {
          ...interview,
          transcripts: [{ version: 1, ...text, sha256, madeBy: null, writtenAt: null }],
        };
      }),
    ),
    codings: texts.flatMap((text, at) => {
      const asked = {
        interview: study.interviews[at]?.code ?? "",
        coder: "codeur-a",
        themes: [first, ...others] as const,
        count: codingsEach,
      };
      // The last answer may break off after a word or two.
      const whole = { ...text, turns: text.turns.slice(0, -1) };
      const one = inventedCodings(seededRandom(10_001 + at), whole, asked);
      const own = inventedCodings(seededRandom(20_001 + at), whole, asked);
      const other = one.map((coding, index) => (index % 4 === 0 ? (own[index] ?? coding) : coding));
      return [...one, ...other.map((coding) => ({ ...coding, coder: "codeur-b" }))];
    }),
  };
}
