import { expect, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { passagesToCode } from "./passages-to-code";

const transcript = joinTurns([
  { speaker: "R", at: null, text: "Er is rust. Rust en nog eens rust 🙂 in huis! Verder niets." },
]);
const rust = [...transcript.text.matchAll(/rust/gi)].map(({ index }) => ({ from: index, to: index + 4 }));
const words = (passages: readonly { from: number; to: number }[]) =>
  passages.map(({ from, to }) => transcript.text.slice(from, to));

test("hits themselves are coded each, in the order of the text", () => {
  const { passages, already, together } = passagesToCode(transcript, [...rust].reverse(), [], "hit");
  expect(words(passages)).toEqual(["rust", "Rust", "rust"]);
  expect({ already, together }).toEqual({ already: 0, together: 0 });
});

test("hits in one sentence give one passage: the sentence, whole", () => {
  const { passages, together } = passagesToCode(transcript, rust, [], "sentence");
  expect(words(passages)).toEqual(["Er is rust.", "Rust en nog eens rust 🙂 in huis!"]);
  expect(together).toBe(1);
});

test("what is coded so already is left out, also within a longer passage; a part of it is not enough", () => {
  const second = rust[1] ?? { from: 0, to: 0 };
  const longer = { from: second.from, to: second.to + 3 };
  expect(passagesToCode(transcript, rust, [longer], "hit")).toMatchObject({
    already: 1,
    passages: [rust[0], rust[2]],
  });
  expect(passagesToCode(transcript, rust, [longer], "sentence")).toMatchObject({ already: 0, together: 1 });
});
