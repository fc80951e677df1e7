import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { FolderInUse, lockFolder } from "./lock-folder";
import { isRunning, thisProcess } from "./running-process";

const newFolder = () => path.join(mkdtempSync(path.join(os.tmpdir(), "lock-")), "pglite");

test("the folder of a running process is refused, with its pid and what to do", () => {
  const folder = newFolder();
  lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderInUse);
  expect(() => lockFolder(folder)).toThrow(`pid ${process.pid}`);
  expect(() => lockFolder(folder)).toThrow("DATA_DIR");
});

test("a released folder can be locked again", () => {
  const folder = newFolder();
  lockFolder(folder).release();
  expect(existsSync(`${folder}.lock`)).toBe(false);
  expect(() => lockFolder(folder)).not.toThrow();
});

test.each([
  { what: "a process that has ended", holder: { pid: 2 ** 22 + 1, startedAtTicks: "1" } },
  { what: "an earlier process with this pid", holder: { pid: process.pid, startedAtTicks: "1" } },
])("the lock of $what is taken over", ({ holder }) => {
  const folder = newFolder();
  writeFileSync(`${folder}.lock`, JSON.stringify(holder));
  lockFolder(folder);
  expect(JSON.parse(readFileSync(`${folder}.lock`, "utf8"))).toEqual(thisProcess());
});

test("releasing leaves another's lock alone", () => {
  const folder = newFolder();
  const lock = lockFolder(folder);
  const other = JSON.stringify({ pid: 1, startedAtTicks: "7" });
  writeFileSync(`${folder}.lock`, other);
  lock.release();
  expect(readFileSync(`${folder}.lock`, "utf8")).toBe(other);
});

test.runIf(existsSync("/proc/self/stat"))("a zombie counts as dead", async () => {
  // The shell becomes a program that never asks after its child, which ends only after that.
  const parent = spawn("sh", ["-c", "sleep 1 & echo $!; exec sleep 20"]);
  try {
    const pid = Number(await new Promise((resolve) => parent.stdout.once("data", resolve)));
    const stat = () => readFileSync(`/proc/${pid}/stat`, "utf8");
    await expect.poll(stat, { timeout: 10_000 }).toContain(") Z ");
    expect(isRunning({ pid, startedAtTicks: stat().split(") ")[1]?.split(" ")[19] ?? null })).toBe(false);
  } finally {
    parent.kill("SIGKILL");
  }
});

test("of processes that find a dead holder's lock at one moment, one gets the folder", {
  timeout: 60_000,
}, async () => {
  const folder = newFolder();
  writeFileSync(`${folder}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, startedAtTicks: "1" }));
  const startAtMs = Date.now() + 4000;
  // They all wait for one moment, and stay alive long enough to be seen by the slowest.
  const program = `
    import { lockFolder } from ${JSON.stringify(path.join(import.meta.dirname, "lock-folder.ts"))};
    while (Date.now() < ${startAtMs}) {}
    try { lockFolder(${JSON.stringify(folder)}); console.log("got it"); }
    catch (error) { console.log(error.name); }
    setTimeout(() => {}, 3000);`;
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
      let said = "";
      child.stdout.on("data", (data) => {
        said += String(data);
      });
      await new Promise((resolve) => child.once("close", resolve));
      return said.trim();
    }),
  );
  expect(outcomes.sort()).toEqual([...Array(5).fill("FolderInUse"), "got it"]);
});
