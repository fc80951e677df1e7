import { expect, test } from "vitest";
import { mostWords, parseQuery, wordsOf } from "./search-query";

const shape = (query: string) =>
  parseQuery(query).map((term) =>
    term.kind === "word" ? term.word.folded : `"${term.words.map(({ folded }) => folded).join(" ")}"`,
  );

test.each([
  ["", []],
  ["  ?! 🙂", []],
  ["veilig thuis", ["veilig", "thuis"]],
  ['"Veilig thuis" oma', ['"veilig thuis"', "oma"]],
  ["„niet meer” »nooit«", ['"niet meer"', '"nooit"']],
  ['oma "niet dicht', ["oma", "niet", "dicht"]],
  ["EK-c", ['"ek c"']],
  ["z'n auto's", ["z'n", "auto's"]],
])("%s asks for %j", (query, terms) => {
  expect(shape(query)).toEqual(terms);
});

test("words beyond the most that are looked for are left out, a phrase as a whole", () => {
  const many = Array.from({ length: mostWords - 1 }, (_, at) => `w${at}`).join(" ");
  expect(wordsOf(parseQuery(`${many} "twee woorden" nog`))).toHaveLength(mostWords - 1);
});
