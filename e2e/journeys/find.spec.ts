import { expect, test } from "../fixtures/journey";
import { tabTo } from "../fixtures/tab-to";
import { codingPage } from "../pages/coding-page";
import { quotesPage } from "../pages/quotes-page";
import { searchPage } from "../pages/search-page";

/** What is selected on the page, as one line. */
const selected = () => String(getSelection()).replace(/\s+/g, " ");

test("a coder searches, codes five hits at once, and undoes it", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const interview = "SG01-A1";
  const { keyboard } = page;
  const search = searchPage(page);
  await signInAs("codeur-a");
  await tabTo(page.getByRole("link", { name: "Oefenstudie" }));
  await keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Zoeken", exact: true })).toBeVisible();

  await test.step("a word is found in its other forms, wherever it stands", async () => {
    await keyboard.press("g");
    await keyboard.press("f");
    await expect(search.heading).toBeVisible();
    await keyboard.press("/");
    await expect(search.box).toBeFocused();
    await keyboard.type("moeders");
    await keyboard.press("Enter");
    // The first search of a study makes its texts searchable.
    await expect(page.getByText(/treffers in .* interviews$/)).toBeVisible({ timeout: 60_000 });
    await expect(search.hitsOf("EK01-A1").first()).toContainText(/moeder/i);
    await expectAccessible();
  });

  await test.step("quotation marks take it as it is written, and a filter one interview alone", async () => {
    await search.limit("Interview").selectOption(interview);
    await expect(search.hitsOf("EK01-A1")).toHaveCount(0);
    await search.box.fill('"moeder"');
    await keyboard.press("Enter");
    await expect(page).toHaveURL(/q=%22moeder%22/);
    await expect(search.hitsOf(interview).nth(4)).toContainText(/moeder/i);
  });

  await test.step("five hits are chosen, and the preview says what it makes", async () => {
    for (let hit = 0; hit < 5; hit += 1) {
      await search.choose(interview).nth(hit).focus();
      await keyboard.press("Space");
    }
    await expect(search.bar).toContainText("5 gekozen");
    await search.code.press("Enter");
    await expect(search.dialog).toBeVisible();
    await search.dialog.getByLabel("Thema of code").selectOption({ label: "Contact" });
    await search.dialog.getByRole("radio", { name: "alleen de gevonden woorden" }).focus();
    await keyboard.press("Space");
    await expectAccessible();
    await search.dialog.getByRole("button", { name: "Voorbeeld tonen" }).press("Enter");
    await expect(search.dialog).toContainText("Dit maakt 5 coderingen in 1 interview: Contact.");
    await expectAccessible();
  });

  await test.step("one key codes them: without a connection not yet, which is said", async () => {
    await page.context().setOffline(true);
    await search.make(5).press("Enter");
    await expect(search.bar).toContainText("Er kwam geen antwoord van de server.");
    await expectAccessible();
    await page.context().setOffline(false);
    await search.bar.getByRole("button", { name: "Verdergaan" }).press("Enter");
    await expect(search.bar).toContainText("5 coderingen gemaakt.");
  });

  await test.step("the same hits are not coded twice", async () => {
    await expect(search.hitsOf(interview).filter({ hasText: "Contact" })).toHaveCount(5);
    await expectAccessible();
    await search.choose(interview).first().check();
    await search.code.press("Enter");
    await search.dialog.getByLabel("Thema of code").selectOption({ label: "Contact" });
    await search.dialog.getByRole("radio", { name: "alleen de gevonden woorden" }).check();
    await search.dialog.getByRole("button", { name: "Voorbeeld tonen" }).press("Enter");
    await expect(search.dialog).toContainText("1 treffer heb je al zo gecodeerd.");
    await search.dialog.getByRole("button", { name: "Sluiten" }).press("Enter");
    await expect(search.dialog).toBeHidden();
  });

  await test.step("they are undone as one, also after a reload", async () => {
    await page.reload();
    await expect(search.bar).toContainText("5 coderingen gemaakt.");
    await search.undo.press("Enter");
    await expect(search.bar).toContainText("5 coderingen weggehaald.");
    await expect(search.hitsOf(interview).filter({ hasText: "Contact" })).toHaveCount(0);
  });

  await test.step("Enter opens a hit in its interview, with its words selected", async () => {
    await search.hitsOf(interview).nth(1).getByRole("link").focus();
    await keyboard.press("ArrowUp");
    await expect(search.hitsOf(interview).nth(0).getByRole("link")).toBeFocused();
    await keyboard.press("Enter");
    await expect(codingPage(page, interview).heading).toBeVisible();
    await expect.poll(() => page.evaluate(selected)).toMatch(/^moeder$/i);
  });
});

test("a researcher filters quotes, and opens one in its context", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const quotes = quotesPage(page);
  await signInAs("onderzoeker");
  await page.getByRole("link", { name: "De familie aan zet (referentie)" }).click();
  await page.getByRole("link", { name: "Citaten", exact: true }).click();
  await expect(quotes.heading).toBeVisible();
  await expectAccessible();

  await test.step("by theme, stance and role", async () => {
    await quotes.limit("Thema").selectOption({ label: "Contact" });
    await expect(quotes.quotes.filter({ hasText: "Veiligheid" })).toHaveCount(0);
    await quotes.limit("Standpunt").selectOption({ label: "verslechterd" });
    await quotes.limit("Rol").selectOption({ label: "ouder" });
    await expect(quotes.quotes.first()).toContainText("verslechterd");
    await expect(quotes.quotes.first()).toContainText(/(vader|moeder|ouder), zaak/);
  });

  await test.step("a number of the matrix opens its quotes", async () => {
    await page.goto("/onderzoek/de-familie-aan-zet-referentie/citaten");
    await quotes.view("Matrix").check({ force: true });
    const cell = quotes.cell("EK02-K1", "Regie");
    await expect(cell).toHaveAccessibleName("EK02-K1, Regie: 3 citaten (3 meer bij familie en netwerk)");
    await expectAccessible();
    await tabTo(cell);
    await keyboard.press("Enter");
    await expect(quotes.quotes).toHaveCount(3);
  });

  await test.step("Enter opens a quote where it stands, selected", async () => {
    const quote = quotes.quotes.first().getByRole("link");
    const words = ((await quote.textContent()) ?? "").replace(/\s+/g, " ");
    await quote.focus();
    await keyboard.press("Enter");
    await expect(codingPage(page, "EK02-K1").heading).toBeVisible();
    await expect.poll(() => page.evaluate(selected)).toBe(words);
  });
});
