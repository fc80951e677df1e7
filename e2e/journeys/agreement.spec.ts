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

  await test.step("with the rule behind each figure a click away", async () => {
    await agreement.how.click();
    await expect(
      page.getByText("Krippendorff 2019, Content Analysis, § 12.7", { exact: false }),
    ).toBeVisible();
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

test("a coder is told that agreement is not for their role", async ({ page, signInAs }) => {
  await signInAs("codeur-a");
  await page.goto("/onderzoek/de-familie-aan-zet-referentie");
  await expect(page.getByRole("navigation").getByText("Overeenstemming").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Overeenstemming" })).toHaveCount(0);
});
