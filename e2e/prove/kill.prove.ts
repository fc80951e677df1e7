import { expect, test } from "../fixtures/journey";
import { killWhileCoding } from "../fixtures/kill-while-coding";

test("a hundred kills of the server lose and double no acknowledged coding (promise P3)", async ({
  browser,
}) => {
  const figures = await killWhileCoding(browser, {
    kills: 100,
    writersEach: 25,
    betweenKills: 500,
    tell: (kills, acknowledged, slowestMs) => {
      if (kills % 10 === 0)
        console.log(`${kills} kills, ${acknowledged} acknowledged, ready in ${slowestMs} ms`);
    },
  });
  console.log("P3:", figures);
  expect(figures).toMatchObject({ kills: 100, writers: 50, lost: 0, doubled: 0, unknown: 0 });
  expect(figures.acknowledged).toBeGreaterThanOrEqual(50_000);
  expect(figures.slowestRestartMs).toBeLessThan(10_000);
});
