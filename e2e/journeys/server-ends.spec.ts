import { existsSync } from "node:fs";
import path from "node:path";
import { expect } from "../fixtures/journey";
import { test } from "../fixtures/own-app";

const stopWithinMs = 5000;
/** Ten on a machine that does nothing else: npm run prove measures that. */
const readyWithinMs = 30_000;

test.setTimeout(120_000);

test("one process has the data; asked to stop it ends its streams and lets go; killed, its successor serves", async ({
  ownApp,
  browser,
}) => {
  await ownApp.layOutDemo();
  const app = await ownApp.start();
  await expect(ownApp.start(), "a second process on the same data").rejects.toThrow("The app has ended");

  const page = await browser.newPage({ baseURL: app.url });
  await page.goto("/inloggen");
  await page.getByRole("button", { name: /^Codeur A/ }).click();
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const stream = new EventSource("/api/events");
        stream.onopen = () => resolve();
        stream.onerror = () => reject(new Error("no stream"));
      }),
  );
  const askedAtMs = performance.now();
  await app.stop();
  expect(performance.now() - askedAtMs, "time to stop with an open stream").toBeLessThan(stopWithinMs);
  expect(existsSync(path.join(ownApp.dataDir, "pglite.lock"))).toBe(false);

  const second = await ownApp.start();
  await second.kill();
  const killedAtMs = performance.now();
  const third = await ownApp.start();
  expect(performance.now() - killedAtMs, "time until a successor serves").toBeLessThan(readyWithinMs);
  const answer = await fetch(`${third.url}/api/health`);
  expect(await answer.json()).toEqual({ status: "ok" });
});
