import { z } from "zod";
import type { Passage } from "@/lib/passage/passage";
import { judgedStances, polarities, stances } from "@/lib/stance/stance";
import { joinTurns } from "@/lib/transcript/join-turns";
import content from "./practice-interview.json";

/** What the model answer explains: one passage each. */
export const practicePassages = [
  "sleepsAtHome",
  "sisterAndNeighbour",
  "father",
  "kitchenTable",
  "newGuardian",
  "school",
] as const;

export const practiceThemes = ["veiligheid", "cohesie", "regie", "contact"] as const;
export type PracticeTheme = (typeof practiceThemes)[number];

const theme = z.enum(practiceThemes);

const schema = z.object({
  code: z.string(),
  case: z.string(),
  relation: z.string(),
  turns: z.array(z.object({ speaker: z.string(), at: z.number(), text: z.string() })),
  codes: z.array(z.object({ theme, label: z.string(), polarity: z.enum(polarities) })),
  answer: z.array(
    z.object({ name: z.enum(practicePassages), theme, stance: z.enum(stances), quote: z.string() }),
  ),
  judgements: z.array(z.object({ theme, stance: z.enum(judgedStances) })),
});

const { turns, answer, ...given } = schema.parse(content);
const transcript = joinTurns(turns);

/** An interview that is invented, to practise on, with how an experienced coder would code and judge it. */
export const practiceInterview = {
  ...given,
  transcript,
  answer: answer.map(({ quote, ...coding }) => ({ ...coding, ...passageOf(quote) })),
};

export type AnswerCoding = (typeof practiceInterview.answer)[number];

/** Where the quote stands; a quote that does not stand there exactly once is a mistake in the file. */
function passageOf(quote: string): Passage {
  const from = transcript.text.indexOf(quote);
  if (from === -1 || transcript.text.includes(quote, from + 1))
    throw new RangeError(`The practice interview says this not once: ${quote}`);
  return { from, to: from + quote.length };
}
