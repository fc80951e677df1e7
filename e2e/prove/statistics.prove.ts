import { spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "../fixtures/journey";

const file = "/api/onderzoek/de-familie-aan-zet-referentie/rapport/statistics";

test("R computes every figure of the reference study's report anew, and agrees to 1e-9", async ({
  page,
  signInAs,
}) => {
  expect(runR(["--version"]).status, "R is missing: apt-get install r-base-core").toBe(0);
  await signInAs("onderzoeker");
  const answer = await page.request.get(file, { params: { taal: "nl" } });
  const folder = await mkdtemp(path.join(tmpdir(), "recompute-"));
  for (const [name, bytes] of Object.entries(unzipSync(await answer.body())))
    await writeFile(path.join(folder, name), bytes);
  const { status, stdout } = runR(["recompute.R"], folder);
  console.log("R:", stdout.trim());
  expect(stdout).toMatch(/^Alle cijfers komen overeen \(\d{3,}\)$/m);
  expect(status).toBe(0);

  await test.step("and would say it if one did not", async () => {
    const opinions = unzipSync(await answer.body())["opinions.csv"];
    const changed = Buffer.from(opinions ?? [])
      .toString("utf8")
      .replace("verbeterd", "verslechterd");
    await writeFile(path.join(folder, "opinions.csv"), changed);
    const doubted = runR(["recompute.R"], folder);
    expect(doubted.stdout).toContain("Deze cijfers komen niet overeen");
    expect(doubted.status).toBe(1);
  });
});

function runR(given: readonly string[], cwd?: string) {
  return spawnSync("Rscript", given, { cwd, encoding: "utf8" });
}
