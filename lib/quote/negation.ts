import { bareWord } from "./quote-tokens";

/** Words that turn a sentence around, in Dutch and English. */
const negations: ReadonlySet<string> = new Set([
  ...[
    "niet",
    "geen",
    "nooit",
    "niemand",
    "niets",
    "niks",
    "nergens",
    "noch",
    "zonder",
    "nauwelijks",
    "amper",
  ],
  ...["not", "no", "never", "nobody", "nothing", "nowhere", "neither", "nor", "without", "hardly", "cannot"],
]);

/** Whether a sentence says something else without this word. */
export function isNegation(word: string): boolean {
  const bare = bareWord(word);
  return negations.has(bare) || /n['’]t$/.test(bare);
}
