import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";
import { seeingPage } from "../pages/seeing-page";

const interview = "SG01-K1";
const address = `/onderzoek/oefenstudie/interview/${interview}`;

test("keys typed before the text can hear them are kept, in their order", async ({ page, signInAs }) => {
  const coding = codingPage(page, interview);
  await signInAs("codeur-a");
  // The scripts come late, as over a slow line: the text is there before them.
  let letScriptsCome = () => {};
  const typed = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("[data-turn]").first()).toBeVisible();
  await expect(coding.text).toHaveCount(0);
  for (const key of ["j", "s", "3", "ArrowDown"]) await page.keyboard.press(key);
  letScriptsCome();
  await expect(coding.codings).toHaveText([/^Beurt 2: Regie, meer bij de hulpverlening, door jou/]);
  await expect(coding.text).toBeFocused();
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
