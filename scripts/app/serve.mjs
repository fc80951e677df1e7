import { whenCallerEnds } from "./when-caller-ends.mjs";

/** @typedef {import("./run-app.mjs").RunningApp} RunningApp */

const stopWithinMs = 10_000;

/**
 * Stays with the running app until it ends or this process is asked to, and ends with its status.
 * @param {RunningApp} app
 */
export async function serveUntilStopped(app) {
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    void app.stop();
    setTimeout(() => app.kill(), stopWithinMs).unref();
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, stop);
  whenCallerEnds(stop);
  const status = await app.ended;
  process.exit(asked ? 0 : status || 1);
}
