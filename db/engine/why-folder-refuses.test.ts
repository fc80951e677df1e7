import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { CannotStart } from "./cannot-start";
import { openEmbedded } from "./open-embedded";
import { whyFolderRefuses } from "./why-folder-refuses";

test.each([
  [{ code: "EACCES" }, "In /data kan niet worden geschreven (EACCES)"],
  [{ code: "ENOSPC" }, "De schijf van /data is vol"],
  // As PGlite's own file system throws it, which is no Error.
  [{ name: "ErrnoError", errno: 51 }, "De schijf van /data is vol"],
  [new Error("Failed query", { cause: { code: "53100" } }), "De schijf van /data is vol"],
])("%j is told with what to do", (error, sentence) => {
  const why = whyFolderRefuses(error, "/data");
  expect(why).toBeInstanceOf(CannotStart);
  expect(String(why)).toContain(sentence);
  expect(String(why)).toContain("DATA_DIR");
});

test("any other error stays as it is", () => {
  const bug = new TypeError("x is not a function");
  expect(whyFolderRefuses(bug, "/data")).toBe(bug);
});

test("a folder that holds something else than a database is told as such", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "samenspraak-broken-"));
  writeFileSync(path.join(folder, "pglite"), "no folder");
  await expect(openEmbedded(folder)).rejects.toThrow("kan niet worden geopend");
});
