import type { Page } from "@playwright/test";
import { demoPassword } from "@/db/seed/demo-accounts";
import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

const interview = "EK02-O1";
const address = `/onderzoek/oefenstudie/interview/${interview}`;
const memo = "zegt dit aarzelend, terugluisteren";

test("a page reloaded without a connection says so, shows what waits, and goes on when it is back", async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const coding = codingPage(page, interview);
  const offline = page.getByRole("heading", { level: 1, name: "Geen verbinding" });
  const waiting = page.getByRole("listitem");
  await signInAs("codeur-a");
  await page.goto(address);
  await untilKept(page);
  await coding.text.focus();

  await test.step("reloaded, it lists what was done, with the coder's own words", async () => {
    await context.setOffline(true);
    for (const key of ["j", "s", "1", "ArrowUp"]) await keyboard.press(key);
    await keyboard.press("m");
    await keyboard.type(memo);
    await keyboard.press("Control+Enter");
    for (const key of ["j", "s", "2", "ArrowDown"]) await keyboard.press(key);
    await expect(coding.status).toContainText("3 wijzigingen wachten");
    await page.reload();
    await expect(offline).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Wat wacht (3)");
    await expect(page.getByRole("heading", { level: 3 })).toContainText(`Interview ${interview}`);
    await expect(waiting).toHaveText([
      /^\d\d:\d\dCodering: Veiligheid, verbeterd$/,
      new RegExp(`Codering gewijzigd: Veiligheid, verbeterd${memo}`),
      /Codering: Sociale cohesie en steun, verslechterd/,
    ]);
    await expectAccessible();
  });

  await test.step("it says when there is still no answer", async () => {
    await page.getByRole("button", { name: "Nu opnieuw proberen" }).click();
    await expect(page.getByRole("status")).toContainText("Nog geen verbinding om");
  });

  await test.step("a page opened beside it says the same", async () => {
    const beside = await context.newPage();
    await beside.goto("/onderzoek/oefenstudie/codeboek");
    await expect(beside.getByRole("heading", { level: 2 })).toHaveText("Wat wacht (3)");
    await beside.close();
  });

  await test.step("nothing of an interview is kept in the browser, and of the page nothing but itself", async () => {
    const words = await page.evaluate(async () => {
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return {
        cached: kept.flat().map(({ url }) => new URL(url).pathname),
        stored: [localStorage, sessionStorage].flatMap((store) => Object.values({ ...store })),
      };
    });
    expect(words.cached.sort()).toEqual([
      "/offline",
      "/offline/page.css",
      "/offline/page.mjs",
      "/offline/waiting-work.mjs",
    ]);
    const text = await textOf(page);
    const long = [...text.matchAll(/[^.?!]{30,}/g)].map(([sentence]) => sentence.trim());
    expect(long.length).toBeGreaterThan(10);
    expect(long.filter((sentence) => words.stored.some((value) => value.includes(sentence)))).toEqual([]);
  });

  await test.step("back online it goes on by itself, and everything is sent once", async () => {
    await context.setOffline(false);
    await expect(coding.codings).toHaveText([new RegExp(`Veiligheid.*${memo}`), /Cohesie/]);
    await expect(coding.status).not.toContainText("wachten");
    await page.reload();
    await expect(coding.codings).toHaveCount(2);
    await expect(coding.status).toContainText("Alles is opgeslagen");
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => /names|waiting/.test(key))),
    ).toEqual([]);
  });
});

test("who was away for long, or signed out, finds no words on it; English and dark where chosen", async ({
  page,
  context,
  baseURL,
  signInAs,
  expectAccessible,
}) => {
  const text = page.getByRole("textbox", { name: `Text of interview ${interview}` });
  await signInAs("codeur-b");
  const chosen = { locale: "en", theme: "dark" };
  await context.addCookies(
    Object.entries(chosen).map(([name, value]) => ({ name, value, url: baseURL ?? "" })),
  );
  await page.goto(address);
  await untilKept(page);

  await test.step("offline, what waits is told in English", async () => {
    await context.setOffline(true);
    await text.focus();
    for (const key of ["j", "s", "1", "ArrowUp"]) await page.keyboard.press(key);
    await expect(page.getByRole("contentinfo")).toContainText("1 change is waiting");
    await page.reload();
    await expect(page.getByRole("listitem")).toContainText("Coding: Veiligheid, improved");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expectAccessible();
  });

  await test.step("after twenty minutes without a key or a click only how much waits is told", async () => {
    await page.evaluate(() => localStorage.setItem("samenspraak.active", String(Date.now() - 21 * 60_000)));
    await page.reload();
    await expect(page.getByText("Changes that wait: 1.")).toBeVisible();
    await expect(page.getByRole("listitem")).toHaveCount(0);
    await expectAccessible();
  });

  await test.step("where the sign-in ended meanwhile it asks for it, and then sends", async () => {
    await context.clearCookies({ name: "samenspraak.session" });
    await context.setOffline(false);
    await page.waitForURL((url) => url.pathname === "/inloggen");
    await page.getByLabel("E-mail address").fill("codeur-b@demo.local");
    await page.getByLabel("Password").fill(demoPassword);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL((url) => url.pathname === address);
    await expect(page.getByRole("contentinfo")).toContainText(/^Saved \d/);
  });

  await test.step("after signing out nobody is remembered", async () => {
    await page.getByRole("button", { name: "Menu of Codeur B" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.waitForURL((url) => url.pathname === "/inloggen");
    await expect.poll(() => page.evaluate(() => localStorage.getItem("samenspraak.viewer"))).toBeNull();
  });
});

/** The worker comes after everything else of the page. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activated") return;
    await new Promise<void>((resolve) => {
      active?.addEventListener("statechange", () => active.state === "activated" && resolve());
    });
  });
}

/** What the transcript's page says, fetched beside the page. */
async function textOf(page: Page): Promise<string> {
  const answer = await page.request.get(address);
  return (await answer.text()).replaceAll(/<[^>]*>/g, "\n");
}
