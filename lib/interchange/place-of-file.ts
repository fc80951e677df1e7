import type { RespondentRole } from "@/lib/study/respondent-role";

/** Where a file of this name seems to belong: "EK01-A1.txt" is case EK01's first aanmelder. */
export type GuessedPlace = {
  /** The name without its ending, which may serve as the interview's and the respondent's code. */
  readonly code: string;
  readonly case: string | null;
  readonly role: RespondentRole | null;
};

const roleByLetter: Readonly<Record<string, RespondentRole>> = {
  A: "aanmelder",
  O: "ouder",
  K: "kind/jongere",
  J: "kind/jongere",
  I: "gezinsinformant",
};

/**
 * Guesses from a file's name which case and role it is about, for a person to confirm: what stands before the
 * last hyphen, space or underscore is the case, and the letter behind it the role.
 */
export function placeOfFile(name: string): GuessedPlace {
  const code = name
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .trim();
  const [, ofCase, letter] = /^(.+?)[-_ ]+([A-Za-z])[A-Za-z]{0,15}\d{0,3}$/.exec(code) ?? [];
  return {
    code,
    case: ofCase ?? null,
    role: letter === undefined ? null : (roleByLetter[letter.toUpperCase()] ?? null),
  };
}
