import { readFileSync } from "node:fs";

/** A process as a lock names it: a pid alone is used again by a later process. */
export type RunningProcess = {
  readonly pid: number;
  /** In clock ticks since the machine started (proc(5), stat, field 22); null where there is no /proc. */
  readonly startedAtTicks: string | null;
};

export function thisProcess(): RunningProcess {
  return { pid: process.pid, startedAtTicks: readStat(process.pid)?.startedAtTicks ?? null };
}

/** Whether this very process still runs. A zombie does not: it holds no files any more. */
export function isRunning(named: RunningProcess): boolean {
  if (named.startedAtTicks === null) return answersToSignal(named.pid);
  const stat = readStat(named.pid);
  return stat !== null && stat.startedAtTicks === named.startedAtTicks && !/^[ZXx]$/.test(stat.state);
}

function readStat(pid: number): { readonly state: string; readonly startedAtTicks: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name, in brackets, may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, startedAtTicks] = [fields[0], fields[19]];
    return state && startedAtTicks ? { state, startedAtTicks } : null;
  } catch {
    return null;
  }
}

function answersToSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
