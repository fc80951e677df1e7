import { spawn } from "node:child_process";

/** What every child of ours is told: nothing is sent to anyone (SAFETY, rule 12). */
const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  npm_config_fund: "false",
  npm_config_audit: "false",
};

/**
 * @typedef {{ status: number, output: string }} Ended status 128 + n where signal n ended it
 * @typedef {{ env?: Record<string, string | undefined>, capture?: boolean, echo?: boolean }} RunOptions
 */

/**
 * Runs a program to its end and passes on Ctrl-C and SIGTERM. With `capture` its standard output is kept
 * instead of shown; with `echo` all that it says is kept as well as shown.
 * @param {string} program
 * @param {readonly string[]} given
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export async function run(program, given, { env = {}, capture = false, echo = false } = {}) {
  const child = spawn(program, given, {
    env: childEnvironment(echo && process.stdout.isTTY ? { FORCE_COLOR: "1", ...env } : env),
    stdio: ["ignore", capture || echo ? "pipe" : "inherit", echo ? "pipe" : "inherit"],
  });
  let output = "";
  const keep = (/** @type {NodeJS.WriteStream} */ shown) => (/** @type {string} */ text) => {
    output += text;
    if (echo) shown.write(text);
  };
  child.stdout?.setEncoding("utf8").on("data", keep(process.stdout));
  child.stderr?.setEncoding("utf8").on("data", keep(process.stderr));
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  try {
    const status = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
    });
    if (status === 130 || status === 143) process.exit(status);
    return { status, output };
  } finally {
    process.off("SIGINT", pass).off("SIGTERM", pass);
  }
}

/**
 * Runs one of the project's own TypeScript commands.
 * @param {string} script
 * @param {RunOptions} [options]
 */
export function runTypeScript(script, options) {
  return run(process.execPath, ["--conditions=react-server", "--import", "tsx", script], options);
}

/**
 * Runs npm as it was called, or the one on the PATH.
 * @param {readonly string[]} given
 */
export function runNpm(given) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js") ? run(process.execPath, [npm, ...given]) : run("npm", given);
}

/** @param {Record<string, string | undefined>} env */
export function childEnvironment(env) {
  return { ...process.env, ...quiet, ...env };
}
