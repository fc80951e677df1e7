import { expect, test } from "vitest";
import { askedWords, holdsWords } from "./asked-words";

test.each([
  { typed: "  ", said: "iets", found: true },
  { typed: "GEINTERVIEWD", said: "Zij is geïnterviewd.", found: true },
  { typed: "geïnterviewd", said: "Zij is geinterviewd.", found: true },
  { typed: "moeder thuis", said: "Thuis is oma, en grootmoeders huis.", found: true },
  { typed: "moeder thuis", said: "Moeder is er niet.", found: false },
  { typed: "z'n", said: "Met z’n allen", found: true },
])("$typed is found in $said: $found", ({ typed, said, found }) => {
  expect(holdsWords(said, askedWords(typed))).toBe(found);
});
