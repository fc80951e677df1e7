import { expect, test } from "../fixtures/journey";
import { referenceResponse } from "../fixtures/reference-figures";
import { sourcesPage } from "../pages/sources-page";

const study = "/onderzoek/de-familie-aan-zet-referentie";

test("a researcher reads the response, the statements and the factors, and merges two wordings and parts them", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const sources = sourcesPage(page);
  await signInAs("onderzoeker");

  await test.step("the response is that of the study's own expectation", async () => {
    await page.goto(study);
    await page.getByRole("link", { name: "Respons", exact: true }).click();
    await expect(sources.title("Respons")).toBeVisible();
    expect(referenceResponse).toHaveLength(12);
    for (const { group, role, approached, interviewed } of referenceResponse) {
      const cells = sources.responseRow(`${group}, ${role}`).getByRole("cell");
      await expect(cells.nth(0)).toHaveText(String(approached));
      await expect(cells.nth(1)).toHaveText(String(interviewed));
    }
    await expect(sources.responseRow("schaduw, kind/jongere")).toContainText("gezinsvoogd (3), ouder (2)");
    await expect(sources.responseRow("schaduw, familie en netwerk")).toContainText("indicatief");
  });

  await test.step("as a figure that says its numbers, and in words", async () => {
    await expect(sources.flow("Schaduwgroep")).toHaveAccessibleName(
      /44 mensen benaderd\. 18 geïnterviewd \(41%\)/,
    );
    await expect(sources.inWords).toContainText(
      "zijn 41 mensen benaderd over 10 zaken; van hen zijn er 34 geïnterviewd: een respons van 83%.",
    );
    await expect(sources.inWords).toContainText("Voor allen en familie en netwerk ligt de respons onder 50%");
    await expectAccessible();
  });

  await test.step("with the characteristics that one chooses, at an address that can be shared", async () => {
    await expect(sources.characteristics).toContainText("13,7 (9 tot 17)");
    await page.getByRole("checkbox", { name: "geslacht" }).check();
    await expect(sources.characteristics).not.toContainText("13,7 (9 tot 17)");
    await expect(sources.characteristics).toContainText("7 (64%)");
    expect(new URL(page.url()).searchParams.getAll("kenmerk")).toEqual(["geslacht"]);
  });

  await test.step("a statement has its mean and distribution", async () => {
    await page.getByRole("link", { name: "Stellingen", exact: true }).click();
    const statement = sources.statement("Het kind is nu veiliger dan negen maanden geleden.");
    await expect(statement.getByRole("row").nth(2)).toContainText("32 meningen uit 10 zaken");
    await expect(statement.getByRole("row").nth(2)).toContainText("3,81");
    await expectAccessible();
  });

  await test.step("a factor opens the passages in which it was told", async () => {
    await page.getByRole("link", { name: "Factoren", exact: true }).click();
    const hindered = sources.factors("Hinderde bij Veiligheid");
    await expect(hindered.getByRole("row").nth(1)).toContainText("wachtlijst");
    await hindered.getByRole("link", { name: "wachtlijst", exact: true }).click();
    await expect(sources.behind("wachtlijst")).toContainText("12 interviews");
    await expectAccessible();
    await page.keyboard.press("Escape");
    await expect(sources.behind("wachtlijst")).toHaveCount(0);
  });

  await test.step("merging is foretold, done with its reason, and taken back", async () => {
    const hindered = sources.factors("Hinderde bij Veiligheid");
    await hindered.getByRole("link", { name: "wachtlijst samenvoegen met een andere factor" }).click();
    await sources.into.selectOption({ label: "wisselende hulpverleners" });
    await expect(sources.preview.getByRole("row").last()).toContainText("18");
    await expectAccessible();
    await sources.merge.click();
    await expect(sources.merging).toContainText("Schrijf erbij waarom.");
    await sources.reason.fill("Allebei: hulp die te laat komt");
    await sources.merge.click();
    await expect(hindered).toContainText("Ook: wachtlijst.");
    await expect(hindered.getByRole("row").nth(1)).toContainText("18");
    await expectAccessible();
    await hindered.getByRole("button", { name: "wachtlijst weer apart tellen" }).click();
    await expect(hindered).not.toContainText("Ook: wachtlijst.");
    await expect(hindered.getByRole("row").nth(1)).toContainText("12");
  });
});
