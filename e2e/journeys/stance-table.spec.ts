import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { stanceCountsPage } from "../pages/stance-counts-page";

const study = "/onderzoek/de-familie-aan-zet-referentie";
const group = "Eigen Kracht-conferentie";

test("a researcher counts otherwise, draws it, takes it along and shares it", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const counts = stanceCountsPage(page);
  await signInAs("onderzoeker");

  await test.step("cases are counted once, and mixed where their opinions conflict", async () => {
    await page.goto(`${study}/standtelling?thema=cohesie`);
    await counts.unit.selectOption("zaken");
    const mixed = counts.number(`Sociale cohesie en steun, ${group}, allen: gemengd, zaken 7, 70%`);
    await mixed.click();
    const behind = counts.behind("Sociale cohesie en steun: gemengd");
    await expect(behind).toContainText(`${group}, allen: 7 zaken`);
    await expectAccessible();
    await page.keyboard.press("Escape");
    await expect(behind).toHaveCount(0);
  });

  await test.step("small charts show each role, and a bar opens by keyboard what it stands for", async () => {
    await counts.layout.selectOption("kleine grafieken");
    const charts = page.getByRole("list", { name: "Kleine grafieken over Sociale cohesie en steun" });
    await expect(charts.getByRole("heading", { level: 3 })).toHaveText([
      "allen",
      "aanmelder",
      "familie en netwerk",
      "ouder",
      "kind/jongere",
      "gezinsinformant",
    ]);
    await charts.locator(`a[aria-label*="${group}, aanmelder: meer steun"]`).focus();
    await page.keyboard.press("Enter");
    await expect(counts.behind("Sociale cohesie en steun: meer steun")).toContainText("6 zaken");
    await expectAccessible();
  });

  await test.step("the address alone shows a colleague the same", async () => {
    const { href } = new URL(page.url());
    await page.goto("about:blank");
    await page.goto(href);
    await expect(counts.behind("Sociale cohesie en steun: meer steun")).toContainText("6 zaken");
    await page.keyboard.press("Escape");
  });

  await test.step("the chart comes along as SVG and as PNG", async () => {
    const svg = readFileSync(await saved(page, () => counts.asSvg.click()), "utf8");
    expect(svg).toContain("<title>Sociale cohesie en steun</title>");
    expect(svg).toContain("gemengd");
    const png = readFileSync(await saved(page, () => counts.asPng.click()));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
  });

  await test.step("rows are what the cases have of an attribute, with the groups beside each other", async () => {
    await page.goto(`${study}/standtelling?thema=cohesie&indeling=naast`);
    await counts.attribute.selectOption({ index: 1 });
    await expect(page).toHaveURL(/kenmerk=/);
    const table = page.getByRole("table", { name: /^Standpunten over Sociale cohesie/ });
    await expect(table.getByRole("columnheader", { name: "Schaduwgroep" })).toBeVisible();
    await expect(table.getByRole("rowheader", { name: "aanmelder" })).toHaveCount(0);
    await expectAccessible();
  });

  await test.step("persons are each in their own role, also who shares an opinion", async () => {
    await page.goto(`${study}/standtelling?thema=veiligheid&eenheid=personen`);
    await expect(counts.row("Veiligheid", "34 personen uit 10 zaken")).toBeVisible();
  });
});

test("a researcher compares roles within cases, and says what was expected and what is indicative", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const counts = stanceCountsPage(page);
  await signInAs("onderzoeker");

  await test.step("roles are compared within the cases of each group", async () => {
    await page.goto(`${study}/standtelling?thema=contact`);
    await expect(counts.roles).toContainText(`In ${group} is geen verschil aangetoond bij Contact (p = `);
    const figures = counts.roles.getByRole("table", {
      name: `Rollen vergeleken binnen de zaken van ${group}`,
    });
    await expect(figures).toContainText("24 meningen uit 10 zaken");
    await counts.rolePair.selectOption("ouder – kind/jongere");
    await expect(figures).not.toContainText("24 meningen uit 10 zaken");
  });

  await test.step("a direction that comes after the judgements is kept, and tests nothing", async () => {
    await counts.comparison.getByText("Vooraf verwachte richtingen").click();
    await page.getByRole("button", { name: "Verwachte richting bij Contact vastleggen" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Meer verwacht in").selectOption(group);
    await dialog.getByLabel("Waarom").fill("Zo staat het in het onderzoeksplan.");
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await expect(counts.comparison).toContainText(`Contact: meer verwacht in ${group}.`);
    await expect(counts.comparison).toContainText("dat is niet vooraf, dus er wordt tweezijdig getoetst");
    await expect(counts.comparison).not.toContainText("Eenzijdig getoetst");
    await expectAccessible();
  });

  await test.step("the response below which a result is indicative is the study's own", async () => {
    const all = counts.row("Contact", "33 meningen uit 10 zaken");
    await expect(all).not.toContainText("indicatief");
    await setBound(page, "negentig", "Vul een percentage van 0 tot en met 100 in.");
    await setBound(page, "90", null);
    await page.goto(`${study}/standtelling?thema=contact`);
    await expect(all).toContainText("indicatief");
    await setBound(page, "50", null);
    await page.goto(`${study}/standtelling?thema=contact`);
    await expect(all).not.toContainText("indicatief");
  });
});

test("a researcher follows a statement's number to whose answers it counts, and shares where it is", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs("onderzoeker");
  await page.goto(`${study}/stellingen`);
  const number = page.getByRole("link", { name: "Eigen Kracht-conferentie, allen: score 5, ongewogen 7" });
  await number.first().focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", {
    name: "Het kind is nu veiliger dan negen maanden geleden.",
  });
  await expect(panel).toBeFocused();
  await expect(panel.getByRole("heading", { level: 3 })).toHaveCount(7);
  await expect(panel).toContainText("EK01-I1 oma");
  await expectAccessible();
  const shared = page.url();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(number.first()).toBeFocused();
  await page.goto(shared);
  await panel.getByRole("link", { name: "Interview EK01-I1" }).click();
  await expect(page).toHaveURL(/\/interview\/EK01-I1$/);
});

/** Sets the bound in the study's settings; `refusal` is what it says where it does not take it. */
async function setBound(page: Page, percentage: string, refusal: string | null): Promise<void> {
  await page.goto(`${study}/instellingen`);
  await page.getByRole("button", { name: "Grens wijzigen" }).click();
  const dialog = page.getByRole("dialog", { name: "Grens wijzigen" });
  await dialog.getByLabel("Indicatief onder, in procenten").fill(percentage);
  await dialog.getByRole("button", { name: "Bewaren" }).click();
  if (refusal === null) {
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(`Bij een respons onder ${percentage}%`)).toBeVisible();
  } else await expect(dialog).toContainText(refusal);
}

async function saved(page: Page, ask: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent("download");
  await ask();
  return (await downloading).path();
}
