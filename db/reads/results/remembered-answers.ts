import "server-only";
import { createHash } from "node:crypto";

/**
 * Answers that were computed before, the newest `most` of them, by all that their question is made of: an answer
 * follows from its question alone, so nobody is told what they did not ask with. Those who ask at the same time wait
 * for one computation; one that fails is not kept.
 */
export function rememberedAnswers<Answer>(
  most: number,
): (question: unknown, answer: () => Promise<Answer>) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (question, answer) => {
    const key = createHash("sha256").update(JSON.stringify(question)).digest("base64url");
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = answer();
    answers.set(key, found);
    found.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return found;
  };
}
