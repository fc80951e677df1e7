import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

const interview = "EK02-I1";

test("judgements rest on codings, statements are scored, and finished work is reopened with a reason", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const coding = codingPage(page, interview);
  const safety = coding.panel.getByRole("article", { name: "Veiligheid" });
  const statements = coding.panel.getByRole("article", { name: "Stellingen" });
  const statement = statements.getByRole("group", { name: /^Het kind is nu veiliger/ });
  await signInAs("codeur-a");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  await expect(coding.text).toBeVisible();
  await coding.text.focus();

  await test.step("a suggestion waits to be confirmed, and contradicting codings take it away", async () => {
    for (const key of ["j", "s", "1", "ArrowUp"]) await keyboard.press(key);
    await expect(safety).toContainText("Voorstel op basis van 1 fragment: veiliger");
    await safety.getByRole("button", { name: "Bevestigen" }).click();
    await expect(coding.stance("Veiligheid", "veiliger")).toBeChecked();
    await coding.text.focus();
    for (const key of ["j", "j", "s", "1", "ArrowDown"]) await keyboard.press(key);
    await expect(safety).toContainText("Onderbouwd met 1 citaat · 1 tegenspraak");
  });

  await test.step("each of them is one press away from its place in the text", async () => {
    await safety.getByText("Onderbouwd met").click();
    await expectAccessible();
    await safety.getByRole("listitem").last().getByRole("button").click();
    await expect(page.getByRole("dialog", { name: "Codering" })).toContainText("minder veilig");
    await keyboard.press("Escape");
  });

  await test.step("a statement is scored, taken back by undo, and scored again", async () => {
    await expect(statements).toContainText("0 van 4");
    await statement.getByText("4", { exact: true }).click();
    await expect(statements).toContainText("1 van 4");
    await expectAccessible();
    await keyboard.press("ControlOrMeta+z");
    await expect(statement.getByRole("radio", { name: "4" })).not.toBeChecked();
    await statement.getByText("geen antwoord").click();
    await expect(coding.status).toContainText("Opgeslagen");
    await page.reload();
    await expect(statement.getByRole("radio", { name: "geen antwoord" })).toBeChecked();
  });

  await test.step("finishing is refused with the reason while something is open", async () => {
    await expect(coding.finish).toHaveAttribute("aria-disabled", "true");
    await expect(coding.panel).toContainText("Nog 3 van 4");
    await expect(coding.panel.getByRole("button", { name: "Regie: nog geen oordeel" })).toBeVisible();
    for (const theme of ["Sociale cohesie en steun", "Regie", "Contact"])
      await coding.stance(theme, "niet besproken").check({ force: true });
    await expect(coding.panel).toContainText("Alles is beoordeeld.");
    await coding.finish.click();
    await expect(coding.finished).toBeVisible();
    await expect(statement.getByRole("radio", { name: "geen antwoord" })).toBeDisabled();
    await expectAccessible();
  });

  await test.step("it is reopened with a reason, which is in the log, and can be changed again", async () => {
    await coding.panel.getByRole("button", { name: "Heropenen" }).click();
    const dialog = page.getByRole("dialog", { name: "Afgerond werk heropenen" });
    await dialog.getByRole("button", { name: "Heropenen" }).click();
    await expect(dialog).toBeVisible();
    await dialog.getByLabel("Waarom heropen je dit?").fill("Een stelling vergeten.");
    await expectAccessible();
    await dialog.getByRole("button", { name: "Heropenen" }).click();
    await expect(coding.finished).toBeHidden();
    await statement.getByText("2", { exact: true }).click();
    await expect(statement.getByRole("radio", { name: "2" })).toBeChecked();
    await expect(coding.status).toContainText("Opgeslagen");
  });

  await test.step("of five codings over the same words one has no line: the margin lists them, and O walks them", async () => {
    await coding.text.focus();
    for (const key of ["j", "j", "t"]) await keyboard.press(key);
    for (const key of ["1", "2", "3", "4"]) {
      await keyboard.press(key);
      await keyboard.press("ArrowUp");
    }
    for (const key of ["1", "ArrowDown"]) await keyboard.press(key);
    const more = page.getByRole("button", { name: "5 coderingen over dezelfde woorden: kies er een" });
    await expect(more).toHaveText("+1");
    await expectAccessible();
    await more.click();
    const choice = page.getByRole("dialog", { name: "Kies een codering" });
    await expect(choice.getByRole("listitem")).toHaveCount(5);
    await expectAccessible();
    await keyboard.press("Escape");
    await coding.text.focus();
    const walked: string[] = [];
    for (let place = 1; place <= 5; place += 1) {
      await keyboard.press("o");
      const said = page.getByRole("status").filter({ hasText: `codering ${place} van 5` });
      await expect(said).toBeAttached();
      walked.push((await said.textContent()) ?? "");
    }
    expect(new Set(walked).size).toBe(5);
  });
});
