import type { SpokenTurn } from "@/lib/transcript/join-turns";
import type { Random } from "./seeded-random";

const vocabulary = [
  ...["moeder", "vader", "oma", "tante", "buurvrouw", "school", "gezinsvoogd", "plan", "afspraak", "huis"],
  ...["samen", "thuis", "weer", "soms", "altijd", "nooit", "eerst", "daarna", "gewoon", "eigenlijk"],
  ...["helpt", "belt", "komt", "vraagt", "zegt", "denkt", "vindt", "wacht", "blijft", "kookt"],
  ...["rustig", "veilig", "moeilijk", "fijn", "anders", "goed", "druk", "bang", "blij", "moe"],
  ...["en", "maar", "want", "dus", "toen", "omdat", "bij", "met", "voor", "van"],
] as const;

const asked = { sentences: 1, speaker: "I" };
const answered = { sentences: 5, speaker: "R" };
const secondsPerWord = 0.4;

/** An interview of exactly so many words: a question of one sentence, an answer of five, and so on. */
export function inventedInterview(random: Random, words: number): readonly SpokenTurn[] {
  const turns: SpokenTurn[] = [];
  let spoken = 0;
  while (spoken < words) {
    const { sentences, speaker } = turns.length % 2 === 0 ? asked : answered;
    const at = Math.floor(spoken * secondsPerWord);
    const said: string[] = [];
    for (let sentence = 0; sentence < sentences && spoken < words; sentence += 1) {
      const length = Math.min(8 + random.below(9), words - spoken);
      said.push(inventedSentence(random, length));
      spoken += length;
    }
    turns.push({ speaker, at, text: said.join(" ") });
  }
  return turns;
}

function inventedSentence(random: Random, words: number): string {
  const [first = "", ...others] = Array.from({ length: words }, () => random.oneOf(vocabulary));
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...others].join(" ")}.`;
}
