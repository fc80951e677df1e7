import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/journey";
import { agreementPage } from "../pages/agreement-page";

test("a supervisor learns how far the coders agree, on what it rests, and where they differ most", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const agreement = agreementPage(page);
  await signInAs("supervisor");
  await page.goto("/onderzoek/de-familie-aan-zet-referentie");
  await page.getByRole("link", { name: "Overeenstemming" }).click();
  await expect(agreement.heading).toBeVisible();

  await test.step("in words, per theme", async () => {
    await expect(agreement.inShort("Veiligheid")).toContainText(
      "In 77% van de gevallen oordelen twee codeurs hetzelfde (26 interviews met een bekend standpunt)",
    );
    await expect(agreement.inShort("Veiligheid")).toContainText("begint onder 0,667");
    await expect(agreement.inShort("Veiligheid")).toContainText("niet aangetoond");
  });

  await test.step("in the figures of the study's own expectation", async () => {
    for (const [theme, ...figures] of [
      ["Veiligheid", "27", "26", "77%", "0,739"],
      ["Sociale cohesie en steun", "27", "26", "88%", "0,789"],
      ["Regie", "27", "23", "74%", "0,747"],
      ["Contact", "27", "21", "81%", "0,725"],
    ] as const)
      for (const figure of figures)
        await expect(
          agreement.row("Oordelen", theme).getByText(figure, { exact: true }).first(),
        ).toBeVisible();
    await expect(agreement.row("Passages", "Contact")).toContainText("0,836");
    await expect(agreement.row("Passages", "Contact")).toContainText("0,843");
  });

  await test.step("with the unit, number, interval and rule behind each figure a click away", async () => {
    await agreement.figure("Alfa (ordinaal): Regie: 0,747").press("Enter");
    const behind = page.getByRole("dialog", { name: "Alfa (ordinaal): Regie" });
    await expect(behind).toContainText("23 interviews met een bekend standpunt");
    await expect(behind).toContainText("uit 2000 trekkingen van interviews");
    await expect(behind).toContainText("Krippendorff 2019, Content Analysis, § 12.7");
    await page.keyboard.press("Escape");
  });
  await expectAccessible();

  await test.step("of one role alone, which has too few interviews for a verdict", async () => {
    await agreement.role.selectOption("ouder");
    await expect(agreement.inShort("Veiligheid")).toContainText(
      "te weinig voor een interval of een uitspraak",
    );
    await expect(agreement.inShort("Veiligheid")).toContainText("geen uitspraak");
    await agreement.role.selectOption("");
    await expect(agreement.inShort("Veiligheid")).toContainText("niet aangetoond");
  });

  await test.step("by another measure, with the verdict that it has", async () => {
    await agreement.measure.selectOption({ label: "Kappa (Cohen, Light)" });
    await expect(agreement.inShort("Veiligheid")).toContainText("Landis en Koch");
    await agreement.measure.selectOption({ label: "Alfa (ordinaal)" });
    await expect(agreement.inShort("Veiligheid")).toContainText("niet aangetoond");
  });

  await test.step("of one interview, in a table for a spreadsheet too", async () => {
    await agreement.interviews.click();
    await page.getByRole("checkbox", { name: "EK01-O1" }).check();
    await page.getByRole("button", { name: "Vergelijken" }).click();
    await expect(page).toHaveURL(/interviews=EK01-O1/);
    await expect(agreement.inShort("Regie")).toContainText("geen uitspraak");
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Oordelen per codeur (CSV)" }).click();
    const lines = readFileSync(await (await downloading).path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(lines[0]).toBe("\uFEFFinterview;thema;codeur;standpunt");
    expect(lines).toHaveLength(1 + 4 * 2);
    await agreement.interviews.click();
    await page.getByRole("button", { name: "Alle", exact: true }).click();
    await expect(page).not.toHaveURL(/interviews=/);
  });

  await test.step("in a file with all that the figures come from", async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Cijfers met invoer downloaden (JSON)" }).click();
    expect((await downloading).suggestedFilename()).toBe(
      "de-familie-aan-zet-referentie-overeenstemming.json",
    );
  });

  await test.step("from the largest difference to where it is settled", async () => {
    const first = agreement.rows("Verschillen, wat het meest oplevert eerst").nth(1);
    await expect(first).toContainText("verbeterd tegenover verslechterd");
    await expect(first).not.toContainText("Codeur");
    await first.getByRole("link", { name: "EK02-I1" }).click();
    await expect(page).toHaveURL(/verschillen\/EK02-I1/);
    await expect(page.getByRole("heading", { name: /^Oordeel over/ })).toBeVisible();
  });
});

test("a supervisor sees which codes were confused, goes to the words, and sees what changed in the codebook", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs("supervisor");
  await page.goto("/onderzoek/de-familie-aan-zet-referentie/codeboek");
  await page.getByRole("link", { name: "Versies" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Versies van het codeboek" })).toBeVisible();
  await expect(page.getByText("De eerste versie.")).toBeVisible();
  await expectAccessible();
  await page.goBack();
  await page.getByRole("link", { name: "Verwisselde codes" }).click();
  const table = page.getByRole("table", { name: "Verwisselde codes" });
  await expect(table.getByRole("row", { name: /^Veiligheid/ })).toBeVisible();
  await expectAccessible();
  await table.getByRole("link").first().click();
  await expect(page).toHaveURL(/interview\/.+van=\d+&tot=\d+/);
});

test("a coder is told that agreement is not for their role", async ({ page, signInAs }) => {
  await signInAs("codeur-a");
  await page.goto("/onderzoek/de-familie-aan-zet-referentie");
  await expect(page.getByRole("navigation").getByText("Overeenstemming").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Overeenstemming" })).toHaveCount(0);
});
