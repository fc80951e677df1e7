import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { childEnvironment } from "../cli/run.mjs";
import { Refused } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";
import { refuseTaken } from "../ensure/port.mjs";

/**
 * @typedef {{
 *   url: string,
 *   pid: number,
 *   ended: Promise<number>,
 *   stop: () => Promise<number>,
 *   kill: () => Promise<number>,
 * }} RunningApp stop asks it to end; kill ends it as a power cut would; both give its exit status
 */

/**
 * Megabytes that the app's heap may grow to. Far more than it needs; but below two gigabytes it collects sooner, and
 * a server that opened ten long interviews holds 260 MB instead of 315.
 */
const heapMb = 1024;

/**
 * Starts the built app and waits until it can serve. It ends with this process, also when that is killed:
 * the channel between them closes.
 * @param {{ port: number, host?: string, env?: Record<string, string | undefined>, silent?: boolean, withinMs?: number }} options
 * @returns {Promise<RunningApp>}
 */
export async function runApp({ port, host = "127.0.0.1", env = {}, silent = false, withinMs = 120_000 }) {
  await refuseTaken(port, host);
  const url = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${port}`;
  const child = spawn(
    // Next's own program, not npx: ending npx leaves the server behind.
    process.execPath,
    [
      `--max-old-space-size=${heapMb}`,
      "node_modules/next/dist/bin/next",
      "start",
      "-H",
      host,
      "-p",
      String(port),
    ],
    {
      env: childEnvironment({ NODE_ENV: "production", PORT: String(port), ...env }),
      stdio: ["ignore", silent ? "ignore" : "inherit", "inherit", "ipc"],
    },
  );
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGKILL" ? 137 : 143)));
  });
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    return ended;
  };
  await untilHealthy(url, ended, withinMs).catch(async (error) => {
    await end("SIGKILL");
    throw error;
  });
  return { url, pid: child.pid ?? 0, ended, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

/**
 * @param {string} url
 * @param {Promise<number>} ended
 * @param {number} withinMs
 */
async function untilHealthy(url, ended, withinMs) {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const untilMs = performance.now() + withinMs;
  while (performance.now() < untilMs) {
    if (over) throw new Refused(sentences.appEnded());
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Refused(sentences.neverHealthy());
}
