import { expect, test } from "../fixtures/journey";
import { tabTo } from "../fixtures/tab-to";
import { codingPage } from "../pages/coding-page";
import { stanceCountsPage } from "../pages/stance-counts-page";

const interview = "EK01-A1";

test("an interview is coded, judged, finished and counted without a mouse", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const coding = codingPage(page, interview);
  await signInAs("codeur-a");
  await tabTo(page.getByRole("link", { name: "Oefenstudie" }));
  await keyboard.press("Enter");
  await tabTo(page.getByRole("listitem").getByRole("link", { name: `${interview} gezinsvoogd` }));
  await expectAccessible();
  await keyboard.press("Enter");
  await expect(coding.heading).toBeVisible();

  await test.step("a sentence, a theme and a stance are three keys", async () => {
    await tabTo(coding.text);
    await keyboard.press("j");
    await keyboard.press("s");
    await expect(coding.theme("Veiligheid")).toBeVisible();
    await expectAccessible();
    await keyboard.press("1");
    await expect(coding.stancesOf("Veiligheid")).toBeFocused();
    await keyboard.press("ArrowUp");
    await expect(coding.codings).toHaveText([/^Beurt 2: Veiligheid, veiliger, door jou: “Toen, eh/]);
    await expect(coding.text).toBeFocused();
  });

  await test.step("so is the next one, without waiting for the first to be saved", async () => {
    await keyboard.press("j");
    await keyboard.press("j");
    await keyboard.press("t");
    await keyboard.press("3");
    await keyboard.press("ArrowDown");
    await expect(coding.codings).toHaveText([/Veiligheid/, /^Beurt 4: Regie, meer bij de hulpverlening/]);
    await expect(coding.status).toContainText("2 coderingen");
    await expect(coding.status).toContainText("Opgeslagen");
  });

  await test.step("what was a mistake is undone, and done again", async () => {
    await keyboard.press("Control+z");
    await expect(coding.codings).toHaveText([/Veiligheid/]);
    await keyboard.press("Control+Shift+z");
    await expect(coding.codings).toHaveText([/Veiligheid/, /Regie/]);
    await keyboard.press("Control+z");
    await expect(coding.codings).toHaveText([/Veiligheid/]);
  });

  await test.step("every theme is judged, on quotes, on the context or as not discussed", async () => {
    await expect(coding.panel).toContainText("Nog 4 van 4");
    await keyboard.press("p");
    await expect(coding.stance("Veiligheid", "veiliger")).toBeFocused();
    await keyboard.press("Space");
    await expect(coding.stance("Veiligheid", "veiliger")).toBeChecked();
    await expect(coding.grounds("Veiligheid", "Citaat")).toBeChecked();

    await keyboard.press("2");
    await keyboard.press("ArrowRight");
    await expect(coding.stance("Sociale cohesie en steun", "gelijk gebleven")).toBeChecked();
    await expect(coding.grounds("Sociale cohesie en steun", "Context")).toBeChecked();
    await expect(coding.panel).toContainText("Sociale cohesie en steun: toelichting ontbreekt");
    await expectAccessible();
    await tabTo(coding.reason("Sociale cohesie en steun"));
    await keyboard.type("De buurvrouw was er al en opa en oma ook.");
    await keyboard.press("Tab");

    await keyboard.press("3");
    await keyboard.press("ArrowLeft");
    await expect(coding.stance("Regie", "niet besproken")).toBeChecked();
    await keyboard.press("4");
    await keyboard.press("ArrowLeft");
    await expect(coding.stance("Contact", "niet besproken")).toBeChecked();
    await expect(coding.panel).toContainText("Alles is beoordeeld.");
  });

  await test.step("what is finished is locked, and stays so", async () => {
    await tabTo(coding.finish);
    await keyboard.press("Enter");
    await expect(coding.finished).toBeVisible();
    await expect(coding.status).toContainText("Opgeslagen");
    await page.reload();
    await expect(coding.finished).toBeVisible();
    await expect(coding.codings).toHaveText([/^Beurt 2: Veiligheid, veiliger/]);
    await expect(coding.stance("Regie", "niet besproken")).toBeChecked();
    await expect(coding.stance("Regie", "niet besproken")).toBeDisabled();
    await expectAccessible();
  });

  await test.step("what was judged counts at once, for who judged it", async () => {
    await keyboard.press("Control+k");
    await keyboard.type("Standtelling");
    await keyboard.press("Enter");
    const counts = stanceCountsPage(page);
    await expect(counts.heading).toBeVisible();
    await expect(page.getByText("Deze telling is die van jou")).toBeVisible();
    const safer = counts.number("Veiligheid, Eigen Kracht-conferentie, aanmelder: veiliger, ongewogen");
    await expect(safer).toHaveText("1");
    await tabTo(safer);
    await keyboard.press("Enter");
    const behind = counts.behind("Veiligheid: veiliger");
    await expect(behind).toContainText("EK01-A1");
    await expect(behind).toContainText("Toen, eh");
    await expectAccessible();
  });
});
