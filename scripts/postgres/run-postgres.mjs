import { execFile, execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

/** @typedef {{ url: string, stop: () => Promise<void> }} RunningPostgres */

/**
 * Starts a PostgreSQL of its own in a temporary folder, on a free port of 127.0.0.1, for tests: everyone on
 * this machine may sign in to it. It ends with `stop()`, and also when this process is killed: it listens to
 * a pipe that then closes. PostgreSQL refuses to run as root, so there it runs as an unprivileged user.
 * @param {string} programs the folder that findPostgres() gave
 * @param {{ durable?: boolean }} [options] durable: waits for the disk, as a real one does
 * @returns {Promise<RunningPostgres>}
 */
export async function runPostgres(programs, { durable = false } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "samenspraak-postgres-"));
  const user = unprivilegedUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const as = { ...user, cwd: folder };
  try {
    const make = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
    await promisify(execFile)(path.join(programs, "initdb"), make, as);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const port = await freePort();
  const fast = durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    ...fast,
  ];
  writeFileSync(
    path.join(data, "postgresql.auto.conf"),
    settings.map((s) => s.replace(/=(.*)/, "='$1'\n")).join(""),
  );
  const server = spawn(
    "/bin/sh",
    // -INT is a fast shutdown: it waits for no client.
    [
      "-c",
      '"$0" -D "$1" >"$2" 2>&1 & server=$!; cat >/dev/null; kill -INT $server; wait $server',
      path.join(programs, "postgres"),
      data,
      path.join(folder, "log"),
    ],
    { ...as, stdio: ["pipe", "ignore", "ignore"], detached: true },
  );
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(programs, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** @returns {{ uid: number, gid: number } | null} null where this process is not root */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = ["-u", "-g"].map((what) =>
        Number(execFileSync("id", [what, name], { stdio: ["ignore", "pipe", "ignore"] })),
      );
      if (uid && gid) return { uid, gid };
    } catch {
      // No such user here.
    }
  }
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.");
}

/** @returns {Promise<number>} */
export async function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port")),
      );
    });
  });
}

/**
 * @param {string} programs
 * @param {number} port
 */
async function untilReady(programs, port) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      execFileSync(path.join(programs, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)]);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error(`PostgreSQL did not answer on port ${port} within 20 seconds.`);
}
