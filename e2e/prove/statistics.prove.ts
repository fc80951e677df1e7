import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, test } from "../fixtures/journey";

const file = "/api/onderzoek/de-familie-aan-zet-referentie/rapport/statistics";

test("R computes every figure of the reference study's report anew, and agrees to 1e-9", async ({
  page,
  signInAs,
}) => {
  expect(run("Rscript", ["--version"]).status, "R is missing: apt-get install r-base-core").toBe(0);
  await signInAs("onderzoeker");
  const folder = await unpacked(page);
  const { status, stdout } = run("Rscript", ["recompute.R"], folder);
  console.log("R:", stdout.trim());
  expect(stdout).toMatch(/^Alle cijfers komen overeen \(\d{3,}\)$/m);
  expect(status).toBe(0);

  await test.step("of statements and factors too", async () => {
    const figures = await rowsIn(folder, "figures.csv");
    for (const table of ["statements", "factors"])
      expect(figures.filter(([of]) => of === table).length, table).toBeGreaterThan(100);
  });

  await test.step("and would say it if one did not", async () => {
    for (const [name, counted, otherwise] of [
      ["opinions.csv", "verbeterd", "verslechterd"],
      ["answers.csv", /,[1-4]\r/, ",5\r"],
      ["told.csv", /\r\n1,.*(?=\r\n)/, ""],
    ] as const) {
      const was = await readFile(path.join(folder, name), "utf8");
      await writeFile(path.join(folder, name), was.replace(counted, otherwise));
      const doubted = run("Rscript", ["recompute.R"], folder);
      expect(doubted.stdout, name).toContain("Deze cijfers komen niet overeen");
      expect(doubted.status).toBe(1);
      await writeFile(path.join(folder, name), was);
    }
  });
});

test("the syntax for SPSS reads the opinions and weighs them: every count of a stance agrees to 1e-9", async ({
  page,
  signInAs,
}) => {
  expect(run("pspp", ["--version"]).status, "PSPP is missing: apt-get install pspp").toBe(0);
  await signInAs("onderzoeker");
  const folder = await unpacked(page);
  const opinions = await readFile(path.join(folder, "opinions.csv"), "utf8");
  const themes = opinions.slice(0, opinions.indexOf("\r\n")).match(/theme_\d+/g) ?? [];
  const counted = new Map<string, number>();
  for (const theme of themes) {
    await writeFile(path.join(folder, "count.sps"), countingSyntax(theme));
    const { status, stdout, stderr } = run("pspp", ["-O", "format=txt", "count.sps"], folder);
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: "" });
    for (const [group, stance, weighted, unweighted] of await rowsIn(folder, "counted.csv")) {
      counted.set(`${theme} ${group} ${stance} weighted`, Number(weighted));
      counted.set(`${theme} ${group} ${stance} unweighted`, Number(unweighted));
    }
  }
  let agreed = 0;
  for (const [table, theme, group, row, measure, value] of await rowsIn(folder, "figures.csv")) {
    if (table !== "stances" || row !== "allen" || !/^[a-z]+ (un)?weighted$/.test(measure ?? "")) continue;
    const found = counted.get(`${theme} ${group} ${measure}`) ?? 0;
    expect(Math.abs(found - Number(value)), `${theme} ${group} ${measure}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(found)),
    );
    agreed += 1;
  }
  console.log(`PSPP: ${agreed} counts agree`);
  expect(agreed).toBe(themes.length * 2 * 4 * 2);
});

/** Counts a theme's stances by group, weighted by the column of weights, into counted.csv. */
function countingSyntax(theme: string): string {
  return [
    "INSERT FILE='opinions.sps'.",
    `AGGREGATE OUTFILE=* /BREAK=group ${theme} /weighted=N /unweighted=NU.`,
    "FORMATS weighted (F40.16).",
    "SAVE TRANSLATE /OUTFILE='counted.csv' /TYPE=CSV /REPLACE /FIELDNAMES /CELLS=VALUES.",
  ].join("\n");
}

/** The files of the export for statistics, in a folder of their own. */
async function unpacked(page: Page): Promise<string> {
  const answer = await page.request.get(file, { params: { taal: "nl" } });
  const folder = await mkdtemp(path.join(tmpdir(), "recompute-"));
  for (const [name, bytes] of Object.entries(unzipSync(await answer.body())))
    await writeFile(path.join(folder, name), bytes);
  return folder;
}

/** The rows of a table without quoted cells, but for the heads. */
async function rowsIn(folder: string, name: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(path.join(folder, name), "utf8");
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split(","));
}

function run(program: string, given: readonly string[], cwd?: string) {
  return spawnSync(program, given, { cwd, encoding: "utf8" });
}
