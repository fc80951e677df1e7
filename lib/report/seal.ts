import { sha256Of } from "@/lib/interchange/sha256-of";
import { canonicalJson } from "./canonical-json";

/** Words of an interview beside their SHA-256: the seal is of that, so that words can be erased and the seal still fits. */
export type SealedWords = {
  /** Null: erased with their interview. */
  readonly words: string | null;
  readonly wordsSha256: string;
};

/** The seal of a snapshot's content: the SHA-256, in hexadecimal, of its canonical JSON without such words. */
export function sealOf(content: unknown): Promise<string> {
  return sha256Of(canonicalJson(withoutWords(content)));
}

/** Whether the content is what was sealed, and its words are those that were, or were erased. */
export async function fitsSeal(content: unknown, sha256: string): Promise<boolean> {
  if ((await sealOf(content)) !== sha256) return false;
  for (const { words, wordsSha256 } of sealedWordsIn(content))
    if (words !== null && (typeof words !== "string" || (await sha256Of(words)) !== wordsSha256))
      return false;
  return true;
}

function withoutWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutWords);
  if (typeof part !== "object" || part === null) return part;
  const kept = Object.entries(part).filter(([key]) => !(key === "words" && "wordsSha256" in part));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutWords(each)]));
}

function* sealedWordsIn(
  part: unknown,
): Generator<{ readonly words: unknown; readonly wordsSha256: unknown }> {
  if (typeof part !== "object" || part === null) return;
  if ("words" in part && "wordsSha256" in part) yield part;
  for (const each of Object.values(part)) yield* sealedWordsIn(each);
}
