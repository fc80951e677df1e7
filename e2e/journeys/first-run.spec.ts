import { startWithoutAccounts, withoutPostgres } from "../fixtures/app-on-postgres";
import { expectAccessible } from "../fixtures/expect-accessible";
import { expect, test } from "../fixtures/journey";

const administrator = {
  name: "Ada Beheer",
  email: "ada@voorbeeld.nl",
  password: "een eigen zin over lindebomen",
};
const coder = { name: "Cor Codeur", email: "cor@voorbeeld.nl", password: "drie kraaien op het warme dak" };

test.skip(withoutPostgres !== null, withoutPostgres ?? "");

test("from an app without accounts to a coder who sees the study", async ({ anotherBrowser }) => {
  test.setTimeout(240_000);
  const app = await startWithoutAccounts();
  try {
    const administrators = await anotherBrowser({ baseURL: app.url });
    const coders = await anotherBrowser({ baseURL: app.url });
    const page = await administrators.newPage();

    await test.step("the one-time code makes the first administrator", async () => {
      await page.goto("/");
      await expect(page.getByText("Hier heeft nog niemand een account.")).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("link", { name: "Eerste beheerder maken" }).click();
      await expect(page.getByRole("heading", { name: "Eerste beheerder" })).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel("Eenmalige code").fill("AAAA-AAAA-AAAA");
      await page.getByLabel("Naam").fill(administrator.name);
      await page.getByLabel("E-mailadres").fill(administrator.email);
      await page.getByLabel("Nieuw wachtwoord").fill(administrator.password);
      await page.getByRole("button", { name: "Account maken" }).click();
      await expect(page.getByRole("link", { name: /^Eenmalige code: Deze code klopt niet/ })).toBeVisible();
      await expectAccessible(page);
      await expect(page.getByLabel("E-mailadres")).toHaveValue(administrator.email);
      await page.getByLabel("Eenmalige code").fill(app.code);
      await page.getByLabel("Nieuw wachtwoord").fill(administrator.password);
      await page.getByRole("button", { name: "Account maken" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Onderzoeken" })).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("who comes second finds that door closed", async () => {
      const late = await coders.newPage();
      await late.goto("/eerste-beheerder");
      await expect(late.getByText("Er is al een account.")).toBeVisible();
      await expect(late.getByLabel("Eenmalige code")).toHaveCount(0);
      await late.close();
    });

    await test.step("a study is begun from the template", async () => {
      await page.getByRole("link", { name: "Nieuw onderzoek" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Nieuw onderzoek" })).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel("Naam").fill("Proef in Zwolle");
      await page.getByRole("button", { name: "Onderzoek beginnen" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Proef in Zwolle" })).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("its groups get the names that the study gives them", async () => {
      const navigation = page.getByRole("navigation", { name: "Onderzoek" });
      await navigation.getByRole("link", { name: "Instellingen" }).click();
      const dialog = page.getByRole("dialog");
      const name = dialog.getByLabel("Naam");
      await page.getByRole("button", { name: "Groep Schaduwgroep hernoemen" }).press("Enter");
      await name.fill("Eigen Kracht-conferentie");
      await name.press("Enter");
      await expect(dialog.getByRole("link", { name: /^Naam: Een andere groep/ })).toBeVisible();
      await expectAccessible(page);
      await name.fill("Vergelijkingsgroep");
      await name.press("Enter");
      await expect(page.getByRole("row", { name: /^Vergelijkingsgroep schaduw 0/ })).toBeVisible();
      await page.getByRole("button", { name: "Groep toevoegen" }).press("Enter");
      await name.fill("Pleegouders");
      await dialog.getByLabel("Code").fill("pleeg");
      await dialog.getByRole("button", { name: "Bewaren" }).click();
      await expect(page.getByRole("row", { name: /^Pleegouders pleeg 0/ })).toBeVisible();
      await expectAccessible(page);
    });

    const link = await test.step("a coder is invited by a link", async () => {
      await page.getByRole("navigation", { name: "Onderzoek" }).getByRole("link", { name: "Leden" }).click();
      await page.getByRole("button", { name: "Uitnodigen" }).click();
      const dialog = page.getByRole("dialog", { name: "Uitnodigen" });
      await dialog.getByLabel("Naam").fill(coder.name);
      await dialog.getByRole("checkbox", { name: "codeur" }).check();
      await expectAccessible(page);
      await dialog.getByRole("button", { name: "Link maken" }).click();
      const field = dialog.getByLabel("Uitnodigingslink");
      await expect(field).toHaveValue(/\/uitnodiging\//);
      await expectAccessible(page);
      return field.inputValue();
    });

    await test.step("the coder makes an account with it and is in the study", async () => {
      const theirs = await coders.newPage();
      await theirs.goto(link);
      await expect(
        theirs.getByText("Je bent uitgenodigd voor het onderzoek Proef in Zwolle als codeur."),
      ).toBeVisible();
      await expectAccessible(theirs);
      await theirs.getByLabel("E-mailadres").fill(coder.email);
      await theirs.getByLabel("Nieuw wachtwoord").fill(coder.password);
      await theirs.getByRole("button", { name: "Account maken en deelnemen" }).click();
      await expect(theirs.getByRole("heading", { level: 1, name: "Proef in Zwolle" })).toBeVisible();
      await expectAccessible(theirs);
    });

    await test.step("signs in again later, and may not do what is a researcher's", async () => {
      await coders.clearCookies();
      const theirs = await coders.newPage();
      await theirs.goto("/");
      await theirs.getByLabel("E-mailadres").fill(coder.email);
      await theirs.getByLabel("Wachtwoord").fill(coder.password);
      await theirs.getByRole("button", { name: "Inloggen", exact: true }).click();
      await theirs.getByRole("link", { name: "Proef in Zwolle" }).click();
      await expect(theirs.getByRole("heading", { level: 1, name: "Proef in Zwolle" })).toBeVisible();
      await theirs.goto("/onderzoek/nieuw");
      await expect(theirs.getByRole("heading", { name: "Hier kom je niet met jouw rol" })).toBeVisible();
    });

    await test.step("the link works once", async () => {
      const other = await anotherBrowser({ baseURL: app.url });
      const theirs = await other.newPage();
      await theirs.goto(link);
      await expect(
        theirs.getByText("Deze uitnodiging is al gebruikt, ingetrokken of verlopen."),
      ).toBeVisible();
      await expectAccessible(theirs);
    });
  } finally {
    await app.stop();
  }
});
