import { readFileSync } from "node:fs";

const everyMs = 500;

/**
 * Calls back once when npm, which started this command, is gone: ended by SIGTERM it leaves its shell, and
 * the shell leaves us, with nobody to stop us. Nothing is watched where a person started the command.
 * @param {() => void} stop
 */
export function whenCallerEnds(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const [shell, npm] = callers();
  const timer = setInterval(() => {
    const [parent, grandparent] = callers();
    if (parent === shell && grandparent === npm) return;
    clearInterval(timer);
    stop();
  }, everyMs);
  timer.unref();
}

/** @returns {[parent: number, grandparent: number | null]} */
function callers() {
  return [process.ppid, parentOf(process.ppid)];
}

/**
 * @param {number} pid
 * @returns {number | null} null where there is no /proc to tell
 */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return null;
  }
}
