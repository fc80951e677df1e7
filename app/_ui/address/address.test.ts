import { expect, test } from "vitest";
import { addressWith } from "./address";

const path = "/onderzoek/aan-zet/standtelling";

test.each([
  [{}, {}, path],
  [{ thema: "regie" }, {}, `${path}?thema=regie`],
  [{ thema: "regie" }, { thema: null }, path],
  [{ thema: "regie" }, { bron: "codeur-a" }, `${path}?bron=codeur-a&thema=regie`],
  [{ thema: "regie" }, { thema: "kind & jongere" }, `${path}?thema=kind+%26+jongere`],
  [{ thema: "regie", bron: "" }, { thema: "" }, path],
  [{ thema: ["a", "b"] }, {}, `${path}?thema=a&thema=b`],
])("%j with %j is %s", (search, changes, expected) => {
  expect(addressWith({ path, search }, changes)).toBe(expected);
});
