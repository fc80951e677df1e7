import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { importStudyToSettle } from "../fixtures/study-to-settle";
import { settlingPage } from "../pages/settling-page";
import { stanceCountsPage } from "../pages/stance-counts-page";

test("a supervisor settles a judgement, a passage and a shared opinion by keyboard, and stance counts follow", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const settling = settlingPage(page);
  const counts = stanceCountsPage(page);
  /** A page that has just come does not hear its keys at once. */
  const beginQuestion = () =>
    expect(async () => {
      await page.keyboard.press("u");
      await expect(page.getByRole("button", { name: "Vraag stellen" })).toBeVisible({ timeout: 2000 });
    }).toPass();
  const improved = counts.number("Sociale cohesie en steun, Eigen Kracht-conferentie, allen: meer steun,");
  await signInAs("onderzoeker");
  const study = await importStudyToSettle(page);

  await page.goto(`${study}/standtelling`);
  const before = await countIn(improved);

  await test.step("the queue leads to the text", async () => {
    await page.goto(`${study}/verschillen`);
    await expect(settling.title).toBeVisible();
    await expectAccessible();
    await settling.row("EK02-I1", "Oordeel", "minder steun").getByRole("link").click();
    await expect(settling.difference("Oordeel over Sociale cohesie en steun")).toBeVisible();
    await expect(page.getByText(/codeur-?\s?[ab]\b/i)).toHaveCount(0);
    const sent = await page.request.get(page.url(), { headers: { RSC: "1" } });
    expect(await sent.text()).not.toMatch(/codeur-?\s?[ab]\b/i);
    await expectAccessible();
  });

  await test.step("a judgement, with the reason, by keyboard", async () => {
    await page.keyboard.press("r");
    await expect(settling.reason).toBeFocused();
    await page.keyboard.type("De tante noemt de zondagen.");
    await page.keyboard.press("Escape");
    const isLeft = (await settling.judgedBy("Links").textContent())?.includes("meer steun") ?? false;
    await page.keyboard.press(isLeft ? "1" : "2");
    await expect(settling.decision).toContainText(isLeft ? "Links gekozen" : "Rechts gekozen");
    await expect(settling.decision).toContainText("De tante noemt de zondagen.");
    await expect(page.getByText(/^Alfa van de oordelen over Sociale cohesie en steun/)).toBeVisible();
    await expectAccessible();
  });

  await test.step("which is undone, also after a failed try, and done again", async () => {
    await page.context().setOffline(true);
    await page.keyboard.press("Control+z");
    await expect(settling.failed).toBeVisible();
    await expect(settling.decision).toBeVisible();
    await page.context().setOffline(false);
    await page.keyboard.press("Control+z");
    await expect(settling.said).toBeVisible();
    await expect(settling.decision).toHaveCount(0);
    const isLeft = (await settling.judgedBy("Links").textContent())?.includes("meer steun") ?? false;
    await page.keyboard.press(isLeft ? "1" : "2");
    await expect(settling.decision).toBeVisible();
  });

  await test.step("what another decided first is told, and what was typed is not lost", async () => {
    const address = `${study}/verschillen/SG05-A1?verschil=oordeel-regie`;
    await page.goto(address);
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(address);
    await settling.reason.fill("Zij beslist nu zelf.");
    await settling.reason.press("Escape");
    await page.keyboard.press("3");
    await expect(settling.ownReason("Ander oordeel")).toHaveValue("Zij beslist nu zelf.");
    await page.keyboard.press("Escape");
    await expect(settling.reason).toHaveValue("Zij beslist nu zelf.");
    await elsewhere.getByRole("button", { name: "Links kiezen" }).click();
    await expect(settlingPage(elsewhere).decision).toBeVisible();
    await elsewhere.close();
    await page.keyboard.press("2");
    await expect(page.getByRole("alert").filter({ hasText: "Zij beslist nu zelf." })).toBeVisible();
    await expect(settling.decision).toContainText("Links gekozen");
    // A remark that is being written stays with its decision.
    await settling.remark.fill("Zo las ik het ook.");
    await page.getByRole("button", { name: "Volgende" }).click();
    await page.getByRole("button", { name: "Links kiezen" }).click();
    await expect(settling.decision).toBeVisible();
    await expect(settling.remark).toHaveValue("");
    await page.getByRole("button", { name: "Vorige" }).click();
    await page.getByRole("button", { name: "Plaatsen" }).click();
    await expect(page.getByRole("region", { name: "Bespreking" })).toContainText("Zo las ik het ook.");
    await expect(settling.remark).toHaveValue("");
    page.once("dialog", (dialog) => dialog.accept());
    await page.goto(`${study}/verschillen/EK02-I1`);
  });

  await test.step("a passage of one's own, one word wider, with a stance", async () => {
    const passage = settling.difference("Passage bij Sociale cohesie en steun");
    for (let step = 0; step < 20 && !(await passage.isVisible()); step += 1) await page.keyboard.press("j");
    await expect(passage).toBeVisible();
    await page.keyboard.press("3");
    const own = page.getByRole("region", { name: "Eigen passage" });
    await expect(own.getByRole("radio").and(page.locator(":focus"))).toHaveCount(1);
    await own.getByText("meer steun", { exact: true }).click();
    await own.getByRole("group", { name: "Einde" }).getByRole("button", { name: "Woord verder" }).click();
    await expectAccessible();
    await own.getByRole("button", { name: "Vastleggen" }).click();
    await expect(settling.decision).toContainText("Iets anders vastgelegd");
    await expect(settling.decision).toContainText("meer steun");
  });

  await test.step("a question is asked, and answered with the definition", async () => {
    await page.goto(`${study}/verschillen/EK02-I1?verschil=oordeel-contact`);
    await beginQuestion();
    await page.keyboard.type("Telt een kaart ook mee?");
    await page.getByRole("button", { name: "Vraag stellen" }).click();
    await expect(page.getByRole("button", { name: "Vraag intrekken" })).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByText("Telt een kaart ook mee?")).toHaveCount(0);
    await beginQuestion();
    await page.keyboard.type("Telt een contact per brief mee?");
    await page.getByRole("button", { name: "Vraag stellen" }).click();
    await page.getByRole("link", { name: "Beantwoorden in het codeboek" }).click();
    await page.getByRole("button", { name: "Beantwoorden: Telt een contact per brief mee?" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Antwoord" }).fill("Ja, elk contact telt.");
    await page.getByRole("dialog").getByRole("button", { name: "Antwoord bewaren" }).click();
    await expect(page.getByRole("region", { name: "Vragen over Contact" })).toContainText(
      "Ja, elk contact telt.",
    );
  });

  await test.step("a shared opinion", async () => {
    await page.goto(`${study}/verschillen/EK09-A1?verschil=mening-contact-EK09-A1`);
    await expect(settling.difference("Gedeelde mening over Contact")).toBeVisible();
    await beginQuestion();
    await page.keyboard.type("Wiens mening telt als twee er een delen?");
    await page.getByRole("button", { name: "Vraag stellen" }).click();
    await expect(page.getByRole("link", { name: "Beantwoorden in het codeboek" })).toBeVisible();
    await page.keyboard.press("x");
    await expect(settling.reason).toBeFocused();
    await page.keyboard.type("Zij spreken elkaar tegen.");
    await page.keyboard.press("Escape");
    await page.keyboard.press("x");
    await expect(settling.decision).toContainText("De mening blijft in discussie");
    await page.keyboard.press("Control+z");
    await expect(settling.decision).toHaveCount(0);
    await page.keyboard.press("2");
    await expect(settling.decision).toContainText("Rechts");
  });

  await test.step("the queue knows where one was, and stance counts show what was settled", async () => {
    await page.goto(`${study}/verschillen`);
    await expect(settling.begin).toHaveText("Verder in EK09-A1");
    await page.goto(`${study}/standtelling`);
    expect(await countIn(improved)).toBe(before + 1);
  });
});

/** An opened number begins with its count in words: "..., meer steun, ongewogen 12, ...". */
async function countIn(number: ReturnType<Page["locator"]>): Promise<number> {
  return Number(await number.first().textContent());
}
