import { expectAccessible } from "../fixtures/expect-accessible";
import { expect } from "../fixtures/journey";
import { test } from "../fixtures/own-app";
import { signIn } from "../fixtures/sign-in";

test("work is given out, warned about and handed on in sight of who does it", async ({
  ownApp,
  anotherBrowser,
}) => {
  test.setTimeout(300_000);
  await ownApp.layOutDemo();
  const app = await ownApp.start();
  const context = await anotherBrowser({ baseURL: app.url });
  const page = await context.newPage();
  await signIn(page, "onderzoeker@demo.local");

  await test.step("a share is drawn, looked at, kept as a round, and taken back", async () => {
    await page.goto("/onderzoek/oefenstudie/verdeling");
    await page.getByRole("link", { name: "Dubbel coderen" }).click();
    const preview = page.getByRole("region", { name: "Voorbeeld" });
    await expect(preview.getByText(/^8 van 40 interviews/)).toBeVisible();
    await expect(preview.getByText("In deze loting worden maar 8 interviews dubbel gecodeerd")).toBeVisible();
    await page.getByLabel("Percentage").fill("30");
    await expect(preview.getByText(/^12 van 40 interviews/)).toBeVisible();
    await expect(preview.getByText(/In deze loting worden maar/)).toHaveCount(0);
    const drawn = preview.getByRole("table", { name: "Wie codeert wat" }).getByRole("rowheader");
    const codes = await drawn.allTextContents();
    expect(codes).toHaveLength(12);
    await page.getByRole("button", { name: "Opnieuw loten" }).click();
    await expect(drawn).not.toHaveText(codes);
    await page.getByLabel("Lotnummer").fill("4711");
    const sum = (await preview.getByText(/^12 van 40 interviews/).textContent()) ?? "";
    const made = /(\d+) nieuwe opdrachten/.exec(sum)?.[1] ?? "";
    await expectAccessible(page);
    const keep = page.getByRole("form", { name: "Vastleggen" });
    await keep.getByLabel("Ronde", { exact: true }).selectOption("Nieuwe ronde");
    await keep.getByLabel("Naam van de ronde").fill("Steekproef");
    await keep.getByLabel("Waarvoor is deze ronde?").selectOption("controle op verloop");
    await keep.getByLabel("Uiterlijk").fill("2026-01-31");
    await keep.getByRole("button", { name: `${made} opdrachten vastleggen` }).click();
    await expect(page.getByText(`${made} opdrachten toegewezen.`)).toBeVisible();
    // What is being read stays, on however busy a machine.
    await page.getByText(`${made} opdrachten toegewezen.`).hover();
    const progress = page.getByRole("table", { name: "Voortgang per ronde" });
    const round = progress.getByRole("row").filter({ hasText: "Steekproef" });
    await expect(round).toContainText("controle op verloop");
    await expect(round).toContainText("12 van 40 geloot, lotnummer 4711");
    await expect(round.getByText(/^0 van \d af$/)).toHaveCount(3);
    await expect(round.getByText(/^\d over tijd$/)).toHaveCount(3);
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(page.getByText(`${made} opdrachten ingetrokken.`)).toBeVisible();
    await expect(round.getByText(/^0 van \d af$/)).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step("a round is called otherwise, and what nobody began in it is withdrawn", async () => {
    await page.getByRole("button", { name: "Wat kan met Steekproef" }).click();
    await page.getByRole("menuitem", { name: "Naam of soort wijzigen" }).click();
    const change = page.getByRole("dialog", { name: "Steekproef wijzigen" });
    await change.getByLabel("Naam van de ronde").fill("Proefronde");
    await change.getByLabel("Waarvoor is deze ronde?").selectOption("oefenronde");
    await change.getByRole("button", { name: "Wijzigen" }).click();
    await expect(page.getByText("Proefronde is gewijzigd.")).toBeVisible();
    await page.getByRole("checkbox", { name: "EK05-A1 kiezen" }).check();
    await page.getByRole("button", { name: "Toewijzen", exact: true }).click();
    const assign = page.getByRole("dialog", { name: "1 interview toewijzen" });
    await assign.getByRole("checkbox", { name: "Codeur A" }).check();
    await assign.getByRole("button", { name: "Toewijzen" }).click();
    await expect(page.getByText("1 opdracht toegewezen.")).toBeVisible();
    await page.getByRole("button", { name: "Wat kan met Proefronde" }).click();
    await page.getByRole("menuitem", { name: "1 niet begonnen opdracht intrekken" }).click();
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "1 niet begonnen opdracht intrekken" })
      .click();
    await expect(page.getByText("1 opdracht ingetrokken.")).toBeVisible();
  });

  await test.step("a theme that came later is named, and asked of everybody in one click", async () => {
    await page.goto("/onderzoek/oefenstudie/codeboek");
    await page.getByRole("button", { name: "Thema toevoegen" }).click();
    const dialog = page.getByRole("dialog", { name: "Thema toevoegen" });
    await dialog.getByLabel("Naam", { exact: true }).fill("Werkdruk");
    await dialog.getByRole("button", { name: "Bewaren" }).click();
    await expect(page.getByRole("heading", { name: "Werkdruk" })).toBeVisible();
    await page.goto("/onderzoek/oefenstudie/verdeling");
    const row = page.getByRole("row").filter({ hasText: "EK01-A1" });
    await expect(row.getByText("zonder Werkdruk")).toHaveCount(2);
    await expect(page.getByText(/^Werkdruk kwam later: \d+ toewijzingen zijn nog zonder$/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Werkdruk aan hen toewijzen" }).click();
    await expect(row.getByText("alleen Werkdruk")).toHaveCount(2);
    await expect(page.getByText(/Werkdruk kwam later/)).toHaveCount(0);
    await expect(row.getByText("zonder Werkdruk")).toHaveCount(0);
  });

  await test.step("who takes over a removed coder's work sees it in their own, and the coder nothing", async () => {
    const removed = await (await anotherBrowser({ baseURL: app.url })).newPage();
    await signIn(removed, "codeur-a@demo.local");
    await removed.goto("/onderzoek/oefenstudie/interview/EK01-A1");
    await expect(removed.getByRole("textbox", { name: "Tekst van interview EK01-A1" })).toBeVisible();
    await page.goto("/onderzoek/oefenstudie/leden");
    await page.getByRole("button", { name: "Acties voor Codeur A" }).click();
    await page.getByRole("menuitem", { name: "Verwijderen" }).click();
    const dialog = page.getByRole("alertdialog", { name: "Codeur A verwijderen?" });
    await expect(dialog.getByText(/^Codeur A heeft \d+ interviews nog niet afgerond: EK01-A1/)).toBeVisible();
    await expect(dialog.getByText("Zonder opvolger vervallen deze toewijzingen.")).toBeVisible();
    await dialog.getByLabel("Openstaand werk gaat naar").selectOption("Onderzoeker");
    await expect(dialog.getByText("Onderzoeker krijgt dit in Jouw werk")).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Verwijderen" }).click();
    await expect(page.getByText("Codeur A is verwijderd; het openstaande werk staat nu bij")).toBeVisible();
    // Nobody touches their screen: its words go with their rights.
    await expect(removed.getByRole("heading", { name: "Deze pagina is er niet" })).toBeVisible();
    await expect(removed.getByRole("textbox")).toHaveCount(0);
    expect((await removed.reload())?.status()).toBe(404);
    await page.goto("/onderzoek/oefenstudie");
    const own = page.locator("section").filter({ has: page.getByRole("heading", { name: "Jouw werk" }) });
    await expect(own.getByRole("link", { name: /^EK01-A1/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("who could see finished work is counted before they are asked blind", async () => {
    await page.goto("/onderzoek/de-familie-aan-zet-referentie/leden");
    await page.getByRole("button", { name: "Acties voor Supervisor" }).click();
    await page.getByRole("menuitem", { name: "Rollen wijzigen" }).click();
    const roles = page.getByRole("dialog", { name: "Rollen van Supervisor" });
    await roles.getByRole("checkbox", { name: "codeur" }).check();
    await roles.getByRole("button", { name: "Rollen wijzigen" }).click();
    await expect(roles).toHaveCount(0);
    await page.goto("/onderzoek/de-familie-aan-zet-referentie/verdeling");
    await page.getByRole("checkbox", { name: "EK01-A1 kiezen" }).check();
    await page.getByRole("button", { name: "Toewijzen", exact: true }).click();
    const assign = page.getByRole("dialog", { name: "1 interview toewijzen" });
    await assign.getByRole("checkbox", { name: "Supervisor" }).check();
    const warning = assign.getByText(
      "Supervisor kon van 1 gekozen interview afgerond werk van anderen zien.",
    );
    await expect(warning).toBeVisible();
    await expectAccessible(page);
    await assign.getByText("Ja, open").click();
    await expect(warning).toHaveCount(0);
  });
});
