import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const reference = "db/seed/reference-study";
const folder = mkdtempSync(path.join(os.tmpdir(), "samenspraak-study-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does, on a data folder of its own that isn't there yet. */
function study(...given: readonly string[]) {
  const { DATABASE_URL, AUDIT_KEY, NEXTAUTH_SECRET, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/study.ts", ...given],
    { env: { ...env, DATA_DIR: path.join(folder, "data", "new") }, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test("a folder becomes a study whose figures are printed, and nothing is kept of one that is refused", () => {
  const broken = path.join(folder, "broken");
  cpSync(reference, broken, { recursive: true });
  const codings = JSON.parse(readFileSync(path.join(broken, "codings.json"), "utf8"));
  codings[7].quote += " echt";
  writeFileSync(path.join(broken, "codings.json"), JSON.stringify(codings));
  const refused = study("import", broken);
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toContain("codings.json, regel 1, veld [7].quote: het citaat is anders");

  const slug = "de-familie-aan-zet-referentie";
  expect(study("figures", slug)).toMatchObject({ status: 1, stdout: "" });
  const imported = study("import", reference);
  expect(imported.status).toBe(0);
  expect(imported.stdout.trim().split("\n").at(-1)).toBe(slug);

  const figures = study("figures", slug);
  expect(figures.status).toBe(0);
  const expected: unknown = JSON.parse(readFileSync(path.join(reference, "expected.json"), "utf8"));
  expect(rounded(JSON.parse(figures.stdout))).toEqual(rounded(expected));

  const agreement = study("figures", slug, "--agreement");
  expect(agreement.status).toBe(0);
  expect(JSON.parse(agreement.stdout)).toMatchObject({ interviews: 27 });
}, 120_000);

/** The expected figures are rounded to ten decimals. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "number" ? Math.round(each * 1e10) / 1e10 : each,
    ),
  );
}
