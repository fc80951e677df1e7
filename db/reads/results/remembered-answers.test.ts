import { expect, test, vi } from "vitest";
import { rememberedAnswers } from "./remembered-answers";

test("the same question is answered once, another anew", async () => {
  const answerTo = rememberedAnswers<number>(5);
  const answer = vi.fn(async () => answer.mock.calls.length);
  const both = await Promise.all([answerTo({ a: [1] }, answer), answerTo({ a: [1] }, answer)]);
  expect(both).toEqual([1, 1]);
  expect(await answerTo({ a: [2] }, answer)).toBe(2);
  expect(await answerTo({ a: [1] }, answer)).toBe(1);
});

test("only so many are kept, the oldest goes first", async () => {
  const answerTo = rememberedAnswers<number>(2);
  const answer = vi.fn(async () => answer.mock.calls.length);
  for (const question of ["a", "b", "c"]) await answerTo(question, answer);
  expect(await answerTo("c", answer)).toBe(3);
  expect(await answerTo("a", answer)).toBe(4);
});

test("what failed is asked again", async () => {
  const answerTo = rememberedAnswers<string>(2);
  await expect(answerTo("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await answerTo("a", async () => "yes")).toBe("yes");
});
