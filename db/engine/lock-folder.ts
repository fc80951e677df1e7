import { closeSync, linkSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { CannotStart } from "./cannot-start";
import { isRunning, type RunningProcess, thisProcess } from "./running-process";

export type FolderLock = { readonly release: () => void };

/** Another process has the folder. Two that write one embedded database lose rows without an error. */
export class FolderInUse extends CannotStart {
  constructor(folder: string, holder: RunningProcess) {
    super(
      `De gegevens in ${folder} zijn in gebruik door een ander proces (pid ${holder.pid}). Stop dat eerst, of kies met DATA_DIR een andere map.`,
      `The data in ${folder} are in use by another process (pid ${holder.pid}). Stop it first, or choose another folder with DATA_DIR.`,
    );
    this.name = "FolderInUse";
  }
}

const burialLimitMs = 10_000;

/**
 * Takes the lock file beside the folder, which names the holder, and throws FolderInUse while that holder
 * runs. A lock that a killed process left behind is replaced, by one successor only.
 */
export function lockFolder(folder: string): FolderLock {
  const path = `${folder}.lock`;
  const self = thisProcess();
  const untilMs = Date.now() + 2 * burialLimitMs;
  while (Date.now() < untilMs) {
    if (claim(path, self)) {
      const release = () => releaseOwn(path, self);
      process.once("exit", release);
      return { release };
    }
    const holder = readHolder(path);
    if (holder !== null && isRunning(holder)) throw new FolderInUse(folder, holder);
    if (holder !== null) bury(path, folder);
    // Whoever buries the dead or has just taken the lock may be waiting for a processor.
    pause(10);
  }
  throw new Error(`The lock file ${path} can't be taken. Remove it if nothing uses ${folder}.`);
}

/** Holds this thread, which has nothing else to do before it has its data. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Writes the whole lock at once: a reader never sees half of one. */
function claim(path: string, self: RunningProcess): boolean {
  const draft = `${path}.${self.pid}`;
  writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isFileError(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a dead holder's lock. Only one process at a time may, and it looks again once it may. */
function bury(path: string, folder: string): void {
  const permit = `${path}.burial`;
  try {
    closeSync(openSync(permit, "wx", 0o600));
  } catch (error) {
    if (!isFileError(error, "EEXIST")) throw error;
    const age = Date.now() - (statSync(permit, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > burialLimitMs) rmSync(permit, { force: true });
    return;
  }
  try {
    const holder = readHolder(path);
    if (holder !== null && isRunning(holder)) throw new FolderInUse(folder, holder);
    rmSync(path, { force: true });
  } finally {
    rmSync(permit, { force: true });
  }
}

function releaseOwn(path: string, self: RunningProcess): void {
  const holder = readHolder(path);
  if (holder?.pid === self.pid && holder.startedAtTicks === self.startedAtTicks)
    rmSync(path, { force: true });
}

function readHolder(path: string): RunningProcess | null {
  try {
    const held: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof held !== "object" || held === null || !("pid" in held) || !("startedAtTicks" in held))
      return null;
    if (typeof held.pid !== "number") return null;
    return {
      pid: held.pid,
      startedAtTicks: typeof held.startedAtTicks === "string" ? held.startedAtTicks : null,
    };
  } catch (error) {
    if (isFileError(error, "ENOENT") || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
