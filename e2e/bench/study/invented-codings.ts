import type { ArchivedCoding } from "@/lib/interchange/archived-work";
import { type Passage, quoteOf } from "@/lib/passage/passage";
import { stances } from "@/lib/stance/stance";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { Turn } from "@/lib/transcript/turn";
import type { Random } from "./seeded-random";

type Asked = {
  readonly interview: string;
  readonly coder: string;
  readonly themes: readonly [string, ...string[]];
  readonly count: number;
};

/** So many codings of three to fourteen words, spread evenly over the answers; some overlap. */
export function inventedCodings(
  random: Random,
  transcript: TurnedText,
  { interview, coder, themes, count }: Asked,
): readonly ArchivedCoding[] {
  const answers = transcript.turns.filter(({ speaker }) => speaker === "R");
  return Array.from({ length: count }, (_, index): ArchivedCoding => {
    const answer = answers[index % answers.length];
    if (answer === undefined) throw new RangeError("an interview without answers");
    const passage = wordsIn(random, transcript.text, answer);
    const quote = quoteOf(transcript.text, passage);
    return {
      interview,
      coder,
      theme: random.oneOf(themes),
      tag: { kind: "theme", stance: random.oneOf(stances) },
      starred: false,
      memo: "",
      codebookVersion: 1,
      anchors: [{ transcript: 1, passage, quote, writtenAt: null }],
      changedAt: null,
      writtenAt: null,
    };
  });
}

/** From the second word of the turn at the earliest: never a whole sentence, which the benchmark codes itself. */
function wordsIn(random: Random, text: string, turn: Turn): Passage {
  const spaces = [...text.slice(turn.from, turn.to).matchAll(/ /g)].map(({ index }) => turn.from + index);
  const length = Math.min(3 + random.below(12), spaces.length - 1);
  const first = random.below(spaces.length - length);
  return { from: (spaces[first] ?? turn.from) + 1, to: spaces[first + length] ?? turn.to };
}
