import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "../fixtures/journey";
import { boardPage } from "../pages/board-page";
import { reportPage } from "../pages/report-page";
import { weightingPage } from "../pages/weighting-page";

const study = "/onderzoek/de-familie-aan-zet-referentie";

test("a researcher freezes the report, takes it along, weighs otherwise and sees what changed", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  const report = reportPage(page);
  const board = boardPage(page, "veiliger");
  const weighting = weightingPage(page);
  const run = Date.now();
  const [first, second] = [`Concept ${run}`, `Anders gewogen ${run}`];
  await signInAs("onderzoeker");
  await page.goto(`${study}/citatenbord?thema=veiligheid`);
  await board.choose.first().click();
  await expect(board.chosen).toHaveCount(1);
  const quoted = await board.words(1).innerText();
  await page.getByRole("link", { name: "Rapport", exact: true }).click();

  await test.step("it is filled in from the study", async () => {
    await expect(report.heading).toBeVisible();
    await expect(
      page.getByText("zijn er 33 meningen over Veiligheid, uit 10 zaken: 26 veiliger"),
    ).toBeVisible();
    const row = report.table(/Standpunten over Veiligheid/).getByRole("row", { name: /^allen, gewogen/ });
    await expect(row.first()).toContainText("19,19");
    await expect(report.figure("Veiligheid")).toHaveAccessibleName(/aanmelder; 9 meningen uit 9 zaken/);
    await expect(report.quotes("Veiligheid", "veiliger")).toContainText(quoted);
    const factor = report.table(/Factoren bij Veiligheid/).getByRole("row", { name: /^wachtlijst/ });
    await expect(factor.last()).toContainText("14,37");
    await expect(report.table(/Het kind is nu veiliger/)).toContainText("3,81");
    await expect(report.table(/Gekoppelde zaken/)).toContainText("EK05 – SG01");
    await expect(
      page.getByText(/^Regie: In 74% van de gevallen oordelen twee codeurs hetzelfde/),
    ).toBeVisible();
  });

  await test.step("it is arranged and written in, by keyboard", async () => {
    await report.leaveOut("Stellingen").click();
    await expect(report.table(/Het kind is nu veiliger/)).toHaveCount(0);
    await expectAccessible();
    await report.moveUp("Beperkingen").focus();
    await page.keyboard.press("Enter");
    await expect(report.sections.nth(-2)).toHaveText("Beperkingen");
    await expect(report.moveUp("Beperkingen")).toBeFocused();
    await report.leaveOut("Weging").focus();
    await page.keyboard.press("Enter");
    await expect(report.sections.last()).toHaveText("Beperkingen");
    await report.write("Methode").click();
    await report.ownText.fill(`Een eigen alinea ${run}.`);
    await expectAccessible();
    await report.keepText.click();
    await expect(page.getByRole("article").getByText(`Een eigen alinea ${run}.`)).toBeVisible();
    await report.putBack("Weging").click();
    await expect(report.sections.last()).toHaveText("Weging");
  });

  await test.step("it is frozen, and made again from what was frozen", async () => {
    await freeze(first);
    await report.frozen(first).click();
    await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
    await expect(
      page.getByText("Alle cijfers zijn opnieuw berekend en zijn gelijk aan de vastgelegde."),
    ).toBeVisible();
    await expectAccessible();
  });

  await test.step("it is taken along as Word and Excel", async () => {
    const word = await downloaded(page, report.download("Word").click());
    expect(strFromU8(word["word/document.xml"] ?? new Uint8Array())).toContain(`Een eigen alinea ${run}.`);
    const picture = Object.entries(word).find(([name]) => name.endsWith(".png"))?.[1];
    expect(picture?.length).toBeGreaterThan(20_000);
    const excel = await downloaded(page, report.download("Excel").click());
    expect(strFromU8(excel["xl/worksheets/sheet3.xml"] ?? new Uint8Array())).toMatch(
      /<v>19\.18571428571429\d*<\/v>/,
    );
  });

  await test.step("another weighting is another report, and what changed is told with why", async () => {
    await choose("elke groep apart", "Voor het rapport");
    await page.goto(`${study}/rapport`);
    await freeze(second);
    await report.changedSince(second, first).click();
    await expect(
      page.getByText(/De weging was .*m over het hele onderzoek.* en is .*m per groep/),
    ).toBeVisible();
    await expect(page.getByRole("table", { name: "Wie wat deed" })).toContainText("Voor het rapport");
    const changed = page.getByRole("table", { name: /Standpunten over Veiligheid/ });
    await expect(changed.getByRole("row", { name: /allen, gewogen/ }).first()).toContainText("19,19");
    await expectAccessible();
    await page.goto(`${study}/rapport/vastgelegd`);
    await report.frozen(first).click();
    const row = report.table(/Standpunten over Veiligheid/).getByRole("row", { name: /^allen, gewogen/ });
    await expect(row.first()).toContainText("19,19");
  });

  await test.step("what was changed is put back", async () => {
    await choose("het hele onderzoek", "Zoals het was");
    await page.goto(`${study}/rapport`);
    await report.putBack("Stellingen").click();
    await expect(report.table(/Het kind is nu veiliger/)).toBeVisible();
    await report.moveUp("Weging").click();
    await expect(report.sections.last()).toHaveText("Beperkingen");
    await page.goto(`${study}/citatenbord?thema=veiligheid`);
    await board.remove(1).click();
    await expect(board.chosen).toHaveCount(0);
  });

  async function freeze(name: string): Promise<void> {
    await report.freeze.click();
    await report.freezeName.fill(name);
    await report.confirmFreeze.click();
    await expect(report.freezeDialog).toHaveCount(0);
    await expect(report.frozen(name)).toBeVisible();
  }

  async function choose(meanOver: string, reason: string): Promise<void> {
    await page.goto(`${study}/weging`);
    await weighting.meanOver.selectOption(meanOver);
    await expect(weighting.notSaved).toBeVisible();
    await weighting.save.click();
    await weighting.reason.fill(reason);
    await weighting.confirm.click();
    await expect(weighting.dialog).toHaveCount(0);
  }
});

/** The parts of a file that Word or Excel opens, as it was kept. */
async function downloaded(page: Page, click: Promise<void>): Promise<Record<string, Uint8Array>> {
  const downloading = page.waitForEvent("download");
  await click;
  return unzipSync(await readFile(await (await downloading).path()));
}
