import type { BrowserContext, Page, Request } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { signIn } from "../fixtures/sign-in";
import { codingPage } from "../pages/coding-page";

const interview = "EK02-A1";
const address = `/onderzoek/oefenstudie/interview/${interview}`;
const tabs = 10;

test("ten tabs of one interview share one stream, stay in step, and lose nothing when the one that reads it closes", async ({
  anotherBrowser,
  pageOf,
}) => {
  test.setTimeout(240_000);
  const context = await anotherBrowser();
  const streams = openStreams(context);
  const sent: string[] = [];
  const askedAnew: string[] = [];
  context.on("request", (request) => {
    if (!request.url().includes(address)) return;
    const { rsc, "next-router-prefetch": ahead } = request.headers();
    if (request.method() === "POST") sent.push(request.postData() ?? "");
    else if (rsc !== undefined && ahead === undefined) askedAnew.push(request.url());
  });
  const first = await context.newPage();
  await signIn(first, "codeur-a@demo.local");
  const pages = [first];
  for (let tab = 1; tab < tabs; tab += 1) pages.push(await context.newPage());
  for (const page of pages) {
    await page.goto(address);
    await expect(codingPage(page, interview).text).toBeVisible();
  }
  await expect.poll(() => streams().length, "event streams of ten tabs").toBe(1);

  await test.step("what is coded in one tab stands in all, and is sent once", async () => {
    await code(pages.at(-1) ?? first, "1");
    for (const page of pages) await expect(codingPage(page, interview).codings).toHaveText([/Veiligheid/]);
    expect(sent.filter((body) => body.includes("coding.add"))).toHaveLength(1);
  });

  await test.step("the tab that reads closes: another one reads, and knows what happened between", async () => {
    const leader = streams()[0]?.frame().page();
    const other = await pageOf("codeur-a");
    await other.goto(address);
    await expect(codingPage(other, interview).codings).toHaveCount(1);
    await leader?.close();
    await code(other, "2");
    await expect(codingPage(other, interview).status).toContainText("Opgeslagen");
    const left = pages.filter((page) => page !== leader);
    expect(left).toHaveLength(tabs - 1);
    // Over the same words: which of the two is listed first is all the same.
    for (const page of left)
      for (const theme of ["Veiligheid", "Cohesie"])
        await expect(codingPage(page, interview).codings.filter({ hasText: theme })).toHaveCount(1);
    await expect.poll(() => streams().length, "event streams of nine tabs").toBe(1);
    await left[0]?.reload();
    await expect(codingPage(left[0] ?? first, interview).codings).toHaveCount(2);
    expect(askedAnew, "pages made anew where nobody's rights changed").toEqual([]);
  });

  await test.step("signing out in one tab ends the stream of all within five seconds", async () => {
    const [page] = pages.filter((one) => !one.isClosed());
    const stream = streams()[0];
    const ended = stream?.response().then((response) => response?.finished());
    await page?.getByRole("button", { name: "Menu van Codeur A" }).click();
    await page?.getByRole("menuitem", { name: "Uitloggen" }).click();
    await page?.waitForURL((url) => url.pathname === "/inloggen");
    const asked = Date.now();
    await ended;
    expect(Date.now() - asked).toBeLessThan(5500);
  });
});

test("colleagues are told who is here, and never where or what; who leaves is gone at once", async ({
  page,
  pageOf,
  signInAs,
  expectAccessible,
}) => {
  await signInAs("codeur-a");
  await page.goto(address);
  await expect(codingPage(page, interview).text).toBeVisible();
  const here = page.getByRole("button", { name: /nu hier$/ });
  await expect(here).toBeHidden();

  const b = await pageOf("codeur-b");
  await b.goto("/account");
  await expect(here).toHaveAccessibleName("1 collega is nu hier");
  await here.click();
  const card = page.getByRole("dialog", { name: "Nu hier" });
  await expect(card.getByRole("listitem")).toHaveText(["Codeur B"]);
  await expectAccessible();
  const told = await card.textContent();
  await b.goto(address);
  await code(b, "1");
  await expect(codingPage(b, interview).status).toContainText("Opgeslagen");
  await expect(card).toHaveText(told ?? "");
  await page.keyboard.press("Escape");

  await b.getByRole("button", { name: "Menu van Codeur B" }).click();
  await b.getByRole("menuitem", { name: "Uitloggen" }).click();
  await b.waitForURL((url) => url.pathname === "/inloggen");
  await expect(here).toBeHidden({ timeout: 5000 });
});

/** The streams that pages of this browser have open now. */
function openStreams(context: BrowserContext): () => readonly Request[] {
  const open = new Set<Request>();
  context.on("request", (request) => {
    if (new URL(request.url()).pathname === "/api/events") open.add(request);
  });
  const ended = (request: Request) => void open.delete(request);
  context.on("requestfailed", ended);
  context.on("requestfinished", ended);
  return () => [...open].filter((request) => !request.frame().page().isClosed());
}

/** Codes the next sentence with a theme, by keys. */
async function code(page: Page, theme: string): Promise<void> {
  const { text } = codingPage(page, interview);
  await page.bringToFront();
  await text.focus();
  for (const key of ["j", "s", theme, "ArrowUp"]) await page.keyboard.press(key);
}
