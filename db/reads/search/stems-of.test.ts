import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { stemsOf } from "./stems-of";

const database = await testDatabase();

const stems = (words: readonly string[]) => database.transaction((tx) => stemsOf(tx, words));

test.each([
  ["kind", "kinderen", "kindje", "kindjes"],
  ["huis", "huizen", "huisje"],
  ["brief", "brieven"],
  ["ruzie", "ruzies"],
  ["familie", "families"],
  ["mama", "mama's"],
  ["veilig", "veiliger", "veilige", "veiligere", "veiligheid"],
  ["duidelijk", "duidelijker", "duidelijke"],
  ["gesprek", "gesprekken", "gesprekje"],
  ["moeder", "moeders"],
  ["school", "scholen"],
  ["kalf", "kalveren"],
  ["goed", "goederen"],
  ["beslissing", "beslissingen"],
])("finds %s in its other forms", async (...words) => {
  const found = await stems(words);
  expect(new Set(found.values()).size, JSON.stringify([...found])).toBe(1);
});

test.each([
  ["moeder", "moed"],
  ["vader", "vad"],
  ["broer", "broe"],
  ["boek", "boeket"],
])("keeps %s apart from %s", async (one, other) => {
  const found = await stems([one, other]);
  expect(found.get(one)).not.toBe(found.get(other));
});

test("gives words that a search engine leaves out as themselves", async () => {
  expect([...(await stems(["het", "niet", "de"])).values()]).toEqual(["het", "niet", "de"]);
});
