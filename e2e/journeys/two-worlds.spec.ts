import { compareWorlds } from "../fixtures/compare-worlds";
import { expect, test } from "../fixtures/journey";

test("two worlds that differ in a colleague's blind work alone are the same to whoever codes along", async ({
  playwright,
}) => {
  test.setTimeout(300_000);
  const compared = await compareWorlds(playwright.request, {
    others: ["codeur-a", "onderzoeker"],
    whole: false,
  });
  console.log(`${compared.answers} answers compared, ${compared.differences.length} differ`);
  expect(compared.differences).toEqual([]);
  expect(compared.neverMet).toEqual([]);
  expect(compared.heardByB).toBe(true);
  expect(compared.answers).toBeGreaterThan(150);
});
