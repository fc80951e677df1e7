import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { pointAtWords } from "../fixtures/point-at-words";
import { casePage } from "../pages/case-page";
import { codingPage } from "../pages/coding-page";
import { correctingPage } from "../pages/correcting-page";
import { seeingPage } from "../pages/seeing-page";

const interview = "SG01-K1";
const address = `/onderzoek/oefenstudie/interview/${interview}`;
/** Held back, they leave what the server wrote. */
const scripts = "**/_next/static/**/*.js";

test("keys typed before the text can hear them are kept, in their order", async ({ page, signInAs }) => {
  const coding = codingPage(page, interview);
  await signInAs("codeur-a");
  const letScriptsCome = await hold(page, scripts);
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("[data-turn]").first()).toBeVisible();
  await expect(coding.text).toHaveCount(0);
  for (const key of ["j", "s", "3", "ArrowDown"]) await page.keyboard.press(key);
  letScriptsCome();
  await expect(coding.codings).toHaveText([/^Beurt 2: Regie, meer bij de hulpverlening, door jou/]);
  await expect(coding.text).toBeFocused();
});

test("who scrolled before the editor was there, reads on at that place", async ({ page, signInAs }) => {
  const coding = codingPage(page, interview);
  await signInAs("codeur-a");
  const letScriptsCome = await hold(page, scripts);
  await page.goto(address, { waitUntil: "commit" });
  const turn = page.locator('[data-turn="20"]');
  const height = async () => (await turn.boundingBox())?.y ?? Number.NaN;
  await turn.scrollIntoViewIfNeeded();
  const before = await height();
  letScriptsCome();
  await expect(coding.text).toBeFocused();
  await expect.poll(async () => Math.abs((await height()) - before)).toBeLessThan(2);
});

test("the words stay where they are when their typeface comes", async ({ page, signInAs }) => {
  const coding = codingPage(page, interview);
  await signInAs("codeur-a");
  const letTypefacesCome = await hold(page, "**/*.woff2");
  await page.goto(address, { waitUntil: "commit" });
  await expect(coding.text).toBeFocused();
  const heights = () =>
    page
      .locator("[data-turn]")
      .evaluateAll((turns) => turns.map((turn) => Math.round(turn.getBoundingClientRect().y)));
  const standIn = await heights();
  expect(await page.evaluate(() => document.fonts.status)).toBe("loading");
  letTypefacesCome();
  await page.evaluate(() => document.fonts.ready);
  expect(await heights()).toEqual(standIn);
});

test("a connection lost before all of a page's code came takes nothing of it; the rest comes when it is back", async ({
  page,
  signInAs,
}) => {
  const coding = codingPage(page, interview);
  const { choices, strip } = seeingPage(page);
  await signInAs("codeur-a");
  const begun = await (await page.request.get(address)).text();
  const isLater = (url: URL) =>
    url.pathname.startsWith("/_next/static/chunks/") && !begun.includes(url.pathname);
  await page.route(isLater, (route) => route.abort());
  await page.goto(address);
  await coding.text.focus();
  for (const key of ["j", "j", "s", "4", "ArrowUp"]) await page.keyboard.press(key);
  await expect(coding.codings.filter({ hasText: "Contact" })).toHaveCount(1);
  await page.keyboard.press("f");
  await expect(page.getByText("Dit onderdeel kon niet worden opgehaald.")).toBeVisible();
  await expect(strip).toBeHidden();
  await expect(coding.text).toBeVisible();

  await page.unroute(isLater);
  await expect(choices).toBeVisible();
  await expect(strip).toBeVisible();
  await expect(page.getByText("Dit onderdeel kon niet worden opgehaald.")).toBeHidden();
});

test("who presses in a text before its editor is there, writes at that place once it is", async ({
  page,
  signInAs,
}) => {
  await signInAs("onderzoeker");
  await test.step("in a transcript to correct", async () => {
    const correcting = correctingPage(page, interview);
    const letScriptsCome = await hold(page, scripts);
    await page.goto(correcting.address, { waitUntil: "commit" });
    const words = await pointAtWords(page.locator('[data-turn="4"]'), ".");
    await expect(correcting.text).toHaveCount(0);
    await page.mouse.click(words.start.x, words.start.y);
    letScriptsCome();
    await expect(correcting.text).toBeFocused();
    await page.keyboard.type(" (lacht)");
    await expect(correcting.text.locator('[data-number="4"]')).toContainText(/^[^.]+ [(]lacht[)][.]/);
  });

  await test.step("in the summary of a case", async () => {
    const sheet = casePage(page);
    const letScriptsCome = await hold(page, scripts);
    await page.goto("/onderzoek/oefenstudie/zaken/EK06", { waitUntil: "commit" });
    const heading = page.getByRole("main").getByRole("heading", { name: "Besluit" });
    const words = await pointAtWords(heading, "Besluit");
    await expect(sheet.summary).toHaveCount(0);
    await page.mouse.click(words.end.x + 40, words.end.y);
    letScriptsCome();
    await expect(sheet.summary).toBeFocused();
    await page.keyboard.type(" van de familie");
    await expect(sheet.summary.getByRole("heading", { name: "Besluit van de familie" })).toBeVisible();
    await expect(sheet.saved).toBeVisible();
  });
});

/** What is asked for comes late, as over a slow line. Gives what lets it come. */
async function hold(page: Page, addresses: string): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}
