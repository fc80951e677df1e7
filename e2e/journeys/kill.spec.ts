import { withoutPostgres } from "../fixtures/app-on-postgres";
import { expect, test } from "../fixtures/journey";
import { killWhileCoding } from "../fixtures/kill-while-coding";

test.skip(withoutPostgres !== null, withoutPostgres ?? "");

test("no coding that was acknowledged is lost or doubled when the server is killed ten times", async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const figures = await killWhileCoding(browser, { kills: 10, writersEach: 4, betweenKills: 8 });
  console.log(figures);
  expect(figures).toMatchObject({ kills: 10, lost: 0, doubled: 0, unknown: 0 });
  expect(figures.acknowledged).toBeGreaterThan(80);
});
