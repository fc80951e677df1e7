import { commonPhrases, commonWords } from "./common-passwords";

/** A password's length in characters as people count them. */
export const passwordLength = { shortest: 15, longest: 200 } as const;

export type PasswordFault = "password-too-short" | "password-too-long" | "password-common";

const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "azertyuiop",
];
const letterByLookalike: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const wordsLongestFirst = [...commonWords].sort((a, b) => b.length - a.length);

/**
 * What is wrong with a password, or null. Fifteen characters or more (SAFETY, rule 7), and none that a guesser
 * tries first: a repetition, a run along the alphabet or the keyboard, a phrase everybody knows, or one that
 * is hardly more than common words, digits and the person's own name and e-mail. Nothing is asked about
 * capitals, digits or signs.
 */
export function passwordFault(password: string, own: readonly string[] = []): PasswordFault | null {
  const characters = [...password.normalize("NFC")];
  if (characters.length < passwordLength.shortest) return "password-too-short";
  if (characters.length > passwordLength.longest) return "password-too-long";
  const plain = password.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const common = isRepetition(plain) || isRun(plain) || isMostlyKnown(plain, own);
  return common ? "password-common" : null;
}

/** Fewer than five different characters, or one piece said twice or more. */
function isRepetition(text: string): boolean {
  if (new Set(text).size < 5) return true;
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return true;
  }
  return false;
}

/** Two in three steps go to the neighbour in the alphabet or on a keyboard's row, or stay. */
function isRun(text: string): boolean {
  const characters = [...text];
  const steps = characters.slice(1).filter((character, index) => {
    const before = characters[index] ?? "";
    if (character === before) return true;
    return rows.some((row) => row.includes(before + character) || row.includes(character + before));
  });
  return steps.length >= (characters.length - 1) * (2 / 3);
}

/** Without common words, own words and all that is no letter, fewer than six letters are left. */
function isMostlyKnown(text: string, own: readonly string[]): boolean {
  const spelled = [...text].map((character) => letterByLookalike[character] ?? character).join("");
  const readings = [text, spelled].map((reading) => reading.replace(/[^\p{L}]/gu, ""));
  const ownWords = own
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => word.length >= 4);
  return readings.some((reading) => {
    if (commonPhrases.some((phrase) => reading.includes(phrase))) return true;
    let used = 0;
    let left = reading;
    for (const word of [...ownWords, ...wordsLongestFirst]) {
      const without = left.replaceAll(word, " ");
      if (without !== left) used += 1;
      left = without;
    }
    // Four different common words are a passphrase that no list holds.
    return left.replace(/ /g, "").length < 6 && used < 4;
  });
}
