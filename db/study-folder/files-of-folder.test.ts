import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesOfFolder } from "./files-of-folder";

const folder = mkdtempSync(path.join(os.tmpdir(), "samenspraak-folder-"));
const inFolder = path.join(folder, "study");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("only plain files within the folder are opened; whatever else a path leads to is left out", async () => {
  mkdirSync(path.join(inFolder, "transcripts", "map"), { recursive: true });
  writeFileSync(path.join(folder, "geheim.txt"), "geheim");
  writeFileSync(path.join(inFolder, "transcripts", "a.txt"), "a");
  symlinkSync(path.join(folder, "geheim.txt"), path.join(inFolder, "transcripts", "buiten.txt"));
  symlinkSync("kring.txt", path.join(inFolder, "transcripts", "kring.txt"));
  execFileSync("mkfifo", [path.join(inFolder, "transcripts", "pijp.txt")]);
  const named = [
    "transcripts/a.txt",
    "transcripts/buiten.txt",
    "transcripts/kring.txt",
    "transcripts/pijp.txt",
    "transcripts/map",
    "transcripts/a.txt/b.txt",
    "transcripts/weg.txt",
    "transcripts/\0.txt",
    `transcripts/${"a".repeat(5000)}.txt`,
    "../geheim.txt",
    "/etc/passwd",
  ];
  const study = { interviews: named.map((transcript) => ({ transcript })) };
  writeFileSync(path.join(inFolder, "study.json"), JSON.stringify(study));
  expect([...(await filesOfFolder(inFolder)).keys()]).toEqual(["study.json", "transcripts/a.txt"]);
});
