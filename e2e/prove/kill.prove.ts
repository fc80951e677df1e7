import { withoutPostgres } from "../fixtures/app-on-postgres";
import { expect, test } from "../fixtures/journey";
import { killWhileCoding } from "../fixtures/kill-while-coding";

test.skip(withoutPostgres !== null, withoutPostgres ?? "");

test("a hundred kills of the server lose and double no acknowledged coding (promise P3)", async ({
  browser,
}) => {
  const figures = await killWhileCoding(browser, { kills: 100, writersEach: 25 });
  console.log(figures);
  expect(figures).toMatchObject({ kills: 100, lost: 0, doubled: 0, unknown: 0 });
});
