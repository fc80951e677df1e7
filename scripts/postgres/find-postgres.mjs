import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * The folder with PostgreSQL's server programs on this machine, or null. Looks where pg_config points, in
 * Debian's and Homebrew's places (newest first) and on the PATH.
 * @returns {string | null}
 */
export function findPostgres() {
  return (
    [
      ...configured(),
      ...versioned("/usr/lib/postgresql"),
      ...versioned("/opt/homebrew/opt"),
      ...onPath(),
    ].find(hasServer) ?? null
  );
}

/** @param {string} folder */
function hasServer(folder) {
  return ["postgres", "initdb"].every((program) => existsSync(path.join(folder, program)));
}

/** @returns {string[]} */
function configured() {
  try {
    return [
      execFileSync("pg_config", ["--bindir"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim(),
    ];
  } catch {
    return [];
  }
}

/** @param {string} parent */
function versioned(parent) {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => /^(postgresql@)?\d+$/.test(name))
    .sort((a, b) => Number(b.replace(/\D/g, "")) - Number(a.replace(/\D/g, "")))
    .map((name) => path.join(parent, name, "bin"));
}

function onPath() {
  return (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
}
