import type { Page } from "@playwright/test";
import { bodiesWith, crawl } from "../fixtures/crawl";
import { differences } from "../fixtures/differences";
import { expectAccessible } from "../fixtures/expect-accessible";
import { expect, test } from "../fixtures/journey";
import { overhear } from "../fixtures/overhear";
import { codingPage } from "../pages/coding-page";

const study = "/onderzoek/oefenstudie";
const interview = "EK01-K1";
const canaries = ["kanarie-memo-4711", "kanarie-reden-0815"];

test("two coders of one interview learn nothing of each other's work until it is released", async ({
  baseURL,
  pageOf,
}) => {
  if (baseURL === undefined) throw new RangeError("The configuration names no address.");
  test.setTimeout(240_000);
  const [a, b, supervisor] = [await pageOf("codeur-a"), await pageOf("codeur-b"), await pageOf("supervisor")];
  const b0 = await crawlAs(b);
  const overheard = await overhear(b.context(), b, baseURL);
  await open(b);

  await test.step("what A does changes not one byte of what B gets", async () => {
    await open(a);
    await codeWithMemo(a, canaries[0] ?? "");
    await judge(a, canaries[1] ?? "");
    await codingPage(a, interview).finish.click();
    await expect(codingPage(a, interview).finished).toBeVisible();
    await expect(codingPage(a, interview).status).toContainText("Opgeslagen");
    const b1 = await crawlAs(b);
    expect([...b1.keys()]).toEqual([...b0.keys()]);
    expect(differences(b0, b1)).toEqual([]);
  });

  const ofAAlone = [...canaries, ...(await idsOfWork(a))];
  expect(ofAAlone.length, "ids that A's work has").toBeGreaterThan(canaries.length + 4);

  await test.step("while B works, nothing that B's browser receives tells of A", async () => {
    await open(b);
    await codeWithMemo(b, "eigen memo van B");
    await expect(codingPage(b, interview).codings).toHaveCount(1);
    await judge(b, "eigen reden van B");
    expect(bodiesWith(await overheard.bodies(), ofAAlone)).toEqual([]);
    expect(bodiesWith(await crawlAs(b), ofAAlone)).toEqual([]);
    expect(overheard.stream()).not.toMatch(new RegExp(ofAAlone.join("|")));
  });

  await test.step("nor does the supervisor see work before both have finished", async () => {
    const seen = await crawlAs(supervisor);
    expect(bodiesWith(seen, [...ofAAlone, "eigen memo van B", ...(await idsOfWork(b))])).toEqual([]);
  });

  await test.step("when both have finished, the supervisor sees both and B still only their own", async () => {
    await codingPage(b, interview).finish.click();
    await expect(codingPage(b, interview).finished).toBeVisible();
    await expect(codingPage(b, interview).status).toContainText("Opgeslagen");
    await open(supervisor);
    await expect(codingPage(supervisor, interview).codings).toHaveCount(2);
    await expect(codingPage(supervisor, interview).codings).toContainText([/kanarie-memo|eigen memo/, /./]);
    await expectAccessible(supervisor);
    expect(bodiesWith(await crawlAs(b), ofAAlone)).toEqual([]);
    expect(overheard.stream()).not.toMatch(new RegExp(ofAAlone.join("|")));
  });

  await test.step("once released, B sees what A did", async () => {
    await supervisor.goto(`${study}/verdeling`);
    await supervisor.getByRole("button", { name: `${interview} vrijgeven aan de codeurs` }).click();
    await supervisor.getByRole("alertdialog").getByRole("button", { name: "Vrijgeven" }).click();
    await expect(supervisor.getByText(`${interview} is vrijgegeven aan de codeurs.`)).toBeVisible();
    await open(b);
    await expect(codingPage(b, interview).codings).toHaveCount(2);
    await expect(codingPage(b, interview).codings.filter({ hasText: canaries[0] ?? "" })).toHaveText(
      /door Codeur A/,
    );
  });
  overheard.stop();
});

async function open(page: Page): Promise<void> {
  await page.goto(`${study}/interview/${interview}`);
  await expect(codingPage(page, interview).text).toBeVisible();
}

/** Codes the first answer and writes a memo with it, by keys. */
async function codeWithMemo(page: Page, memo: string): Promise<void> {
  const { text, codings, stancesOf } = codingPage(page, interview);
  await text.focus();
  for (const key of ["j", "s", "1"]) await page.keyboard.press(key);
  await expect(stancesOf("Veiligheid")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(codings).toHaveCount(1);
  await expect(text).toBeFocused();
  await page.keyboard.press("m");
  await expect(page.getByLabel("Memo").last()).toBeFocused();
  await page.keyboard.type(memo);
  await page.keyboard.press("Control+Enter");
  await expect(codings).toContainText([memo]);
}

/** Judges the first theme on the context with a reason, and the others as not discussed. */
async function judge(page: Page, reason: string): Promise<void> {
  const coding = codingPage(page, interview);
  const themes = ["Sociale cohesie en steun", "Regie", "Contact"];
  await coding.stance("Veiligheid", "minder veilig").check({ force: true });
  await coding.reason("Veiligheid").fill(reason);
  for (const theme of themes) await coding.stance(theme, "niet besproken").check({ force: true });
  await expect(coding.panel).toContainText("Alles is beoordeeld.");
  await expect(coding.status).toContainText("Opgeslagen");
}

async function idsOfWork(page: Page): Promise<readonly string[]> {
  const answer = await page.request.get(`/api${study}/interview/${interview}/werk`);
  const work: unknown = await answer.json();
  return itemsIn(work).map(({ id }) => id);
}

type Work = Readonly<Record<"codings" | "judgements", readonly { readonly id: string }[]>>;

/** The one cast: our own route's answer. */
function itemsIn(work: unknown): readonly { readonly id: string }[] {
  const { codings, judgements } = work as Work;
  return [...codings, ...judgements];
}

/** All that is within reach of who is signed in on this page: of cases and interviews those of this interview. */
function crawlAs(page: Page) {
  const wanted = (address: string) =>
    (address === "/" || address === study || address.startsWith(`${study}/`)) &&
    !/[/](interview|zaken)[/](?!EK01)|[?](?!thema=veiligheid)/.test(address);
  const start = ["/", study, `/api${study}/interview/${interview}/werk`, `/api${study}/archief`];
  return crawl(page.request, start, wanted);
}
