import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

const interview = "EK01-I1";
const address = `/onderzoek/oefenstudie/interview/${interview}`;

test("what one coder changed on two machines stands side by side, and nothing of it is thrown away", async ({
  page,
  context,
  pageOf,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  await signInAs("codeur-a");
  const office = await pageOf("codeur-a");
  for (const each of [page, office]) {
    await each.goto(address);
    await expect(codingPage(each, interview).text).toBeVisible();
  }
  const conflict = page.getByRole("main");
  const [mine, theirs] = ["Jouw versie", "Wat er nu staat"].map((name) =>
    conflict.getByRole("heading", { level: 3, name }).locator(".."),
  );
  if (!mine || !theirs) throw new RangeError("two versions");

  await codingPage(page, interview).text.focus();
  for (const key of ["j", "s", "1", "ArrowUp"]) await page.keyboard.press(key);
  await expect(codingPage(office, interview).codings).toHaveCount(1);

  await test.step("a memo written on both: each version with its own words; mine can be kept", async () => {
    await context.setOffline(true);
    await memo(page, "van thuis");
    await memo(office, "van kantoor");
    await expect(codingPage(office, interview).status).toContainText("Opgeslagen");
    await context.setOffline(false);
    await expect(mine).toContainText("van thuis");
    await expect(theirs).toContainText("van kantoor");
    await expect(mine).toContainText("Veiligheid");
    await expectAccessible();
    await mine.getByRole("button").click();
    await expect(mine).toBeHidden();
    for (const each of [page, office])
      await expect(codingPage(each, interview).codings).toContainText(["van thuis"]);
  });

  await test.step("a coding removed on the other: said so, and the words are still there to keep", async () => {
    await context.setOffline(true);
    await memo(page, "toch belangrijk");
    await office.bringToFront();
    await codingPage(office, interview).text.focus();
    for (const key of [...toCoding, "Delete"]) await office.keyboard.press(key);
    await expect(codingPage(office, interview).codings).toHaveCount(0);
    await expect(codingPage(office, interview).status).toContainText("Opgeslagen");
    await context.setOffline(false);
    await expect(mine).toContainText("toch belangrijk");
    await expect(theirs).toContainText("verwijderd");
    await mine.getByRole("button").click();
    for (const each of [page, office])
      await expect(codingPage(each, interview).codings).toContainText([/Veiligheid.*toch belangrijk/]);
  });

  await test.step("a judgement: both stances in the study's own words; the other one can stay", async () => {
    const stance = (each: Page, wording: string) =>
      codingPage(each, interview).stance("Regie", wording).check({ force: true });
    await stance(page, "geen verschil");
    await expect(codingPage(office, interview).stance("Regie", "geen verschil")).toBeChecked();
    await context.setOffline(true);
    await stance(page, "meer bij familie en netwerk");
    await stance(office, "meer bij de hulpverlening");
    await expect(codingPage(office, interview).status).toContainText("Opgeslagen");
    await context.setOffline(false);
    await expect(mine).toContainText("meer bij familie en netwerk");
    await expect(theirs).toContainText("meer bij de hulpverlening");
    await expectAccessible();
    await theirs.getByRole("button").click();
    await expect(codingPage(page, interview).stance("Regie", "meer bij de hulpverlening")).toBeChecked();
  });
});

test("work on an interview that was withdrawn meanwhile stays, says which words it is about, and can be sent again", async ({
  page,
  context,
  pageOf,
  signInAs,
  expectAccessible,
}) => {
  const coding = codingPage(page, interview);
  const refused = page.getByRole("alert").filter({ hasText: "niet aan jou toegewezen" });
  await signInAs("codeur-a");
  await page.goto(address);
  await coding.text.focus();
  await context.setOffline(true);
  for (const key of ["Control+Home", "j", "j", "j", "s", "4", "ArrowDown"]) await page.keyboard.press(key);
  await expect(coding.status).toContainText("1 wijziging wacht");

  const supervisor = await pageOf("supervisor");
  await supervisor.goto("/onderzoek/oefenstudie/verdeling");
  const row = supervisor.getByRole("row").filter({ hasText: interview });
  await row.getByRole("button", { name: `Wat kan met ${interview} van Codeur A` }).click();
  await supervisor.getByRole("menuitem", { name: "Intrekken" }).click();
  await supervisor.getByRole("alertdialog").getByRole("button", { name: "Intrekken" }).click();
  await expect(row.getByRole("button", { name: /Codeur A/ })).toHaveCount(0);

  await context.setOffline(false);
  await expect(refused).toContainText(/Beurt 4: “.+”.*Contact/);
  await expect(coding.status).toContainText("1 wijziging niet opgeslagen");
  await expect(coding.status).not.toContainText("Alles is opgeslagen");
  await expectAccessible();

  await supervisor.getByRole("checkbox", { name: `${interview} kiezen` }).check();
  await supervisor.getByRole("button", { name: "Toewijzen", exact: true }).click();
  const dialog = supervisor.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "Codeur A" }).check();
  await dialog.getByRole("button", { name: "Toewijzen", exact: true }).click();
  await expect(supervisor.getByText(/opdracht toegewezen/)).toBeVisible();
  await refused.getByRole("button", { name: "Opnieuw versturen" }).click();
  await expect(refused).toHaveCount(0);
  await expect(coding.codings.filter({ hasText: "Contact" })).toHaveCount(1);
  await expect(coding.status).toContainText("Opgeslagen");
});

/** From the text's start to the sentence that was coded, and to its coding. */
const toCoding = ["Control+Home", "j", "s", "o"];

/** Writes a memo on the coding. */
async function memo(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await codingPage(page, interview).text.focus();
  for (const key of [...toCoding, "m"]) await page.keyboard.press(key);
  const field = page.getByRole("textbox", { name: "Memo", exact: true });
  await field.fill(words);
  await field.press("Control+Enter");
  await expect(codingPage(page, interview).codings).toContainText([words]);
}
