import { expectAccessible as expectAccessibleOn } from "../fixtures/expect-accessible";
import { expect, test } from "../fixtures/journey";
import { pointAtWords } from "../fixtures/point-at-words";
import { signIn } from "../fixtures/sign-in";
import { codingPage } from "../pages/coding-page";

const interview = "SG03-I1";

test("after selecting, a finished coding is two clicks; the bar gives what the keys do", async ({
  page,
  browser,
  signInAs,
  expectAccessible,
}) => {
  const coding = codingPage(page, interview);
  const bar = page.getByRole("group", { name: "Selectie coderen" });
  let clicks = 0;
  const click = async (name: string, where = page.locator("[data-coding-bar]")) => {
    clicks += 1;
    await where.getByRole("button", { name, exact: true }).click();
  };
  const drag = async (from: string, to: string) => {
    const start = (await pointAtWords(coding.text, from)).middle;
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    const { middle } = await pointAtWords(coding.text, to);
    await page.mouse.move(middle.x, middle.y, { steps: 5 });
    await page.mouse.up();
  };
  await signInAs("codeur-b");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  await expect(coding.text).toBeFocused();

  await test.step("a turn by its number, a theme, a stance", async () => {
    const turn = coding.text.locator('[data-turn="2"]');
    const box = await turn.boundingBox();
    if (box === null) throw new RangeError("turn 2 is not on the screen");
    await page.mouse.click(box.x - 24, box.y + 12);
    await expect(bar).toBeVisible();
    await expectAccessible();
    await click("Regie");
    await click("geen verschil");
    await expect(coding.codings).toHaveText([/^Beurt 2: Regie, geen verschil/]);
    expect(clicks).toBe(2);
    await expect(bar).toBeHidden();
  });

  await test.step("a click on coded words opens their coding, and the keys go on from there", async () => {
    await page.keyboard.press("j");
    const { x, y } = (await pointAtWords(coding.text, "Siem")).middle;
    await page.mouse.click(x, y);
    await expect(page.getByRole("dialog", { name: "Codering" })).toBeVisible();
    await page.keyboard.press("s");
    await expect(bar).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toContain("Siem");
    await page.keyboard.press("Escape");
  });

  await test.step("dragging takes whole words, and repeating is one click", async () => {
    await drag("praten", "tukkie");
    await expect(bar).toBeVisible();
    clicks = 0;
    await click("Laatste codering herhalen");
    expect(clicks).toBe(1);
    await expect(coding.codings).toHaveText([
      /Regie/,
      /Regie, geen verschil.*“praten, Siem doet een tukkie”/,
    ]);
  });

  await test.step("two in the selection become one, and one falls apart around a selection", async () => {
    await page.keyboard.press("Control+z");
    await expect(coding.codings).toHaveCount(1);
    await drag("Siem", "tukkie");
    await click("Splitsen");
    await expect(coding.codings).toHaveText([
      /“Niet te hard praten,”/,
      /“Siem doet een tukkie”/,
      /“hiernaast/,
    ]);
    await drag("praten", "hiernaast");
    await click("Samenvoegen");
    await expect(coding.codings).toHaveCount(1);
    await expect(coding.codings).toHaveText([/“Niet te hard praten, Siem doet een tukkie/]);
  });

  await test.step("what was done can be undone from where it is told", async () => {
    await page.getByRole("button", { name: "Laatste handelingen" }).click();
    const list = page.getByRole("dialog", { name: "Je laatste handelingen" });
    await list.getByRole("button", { name: /^Ongedaan maken: 3 coderingen Regie samengevoegd/ }).click();
    await page.keyboard.press("Escape");
    await expect(coding.codings).toHaveCount(3);
    await expect(coding.status).toContainText("Opgeslagen");
  });

  await test.step("a code that is missing is proposed, and coded with at once", async () => {
    await drag("Siem", "tukkie");
    await click("Zoeken in het codeboek");
    await page.keyboard.type("dagritme");
    await page.getByRole("menuitem", { name: "‘dagritme’ voorstellen bij Regie" }).click();
    await expect(coding.codings).toHaveText([
      /Regie/,
      /“Siem doet een tukkie”/,
      /“Siem doet een tukkie”/,
      /Regie/,
    ]);
    await expect(coding.status).toContainText("Opgeslagen");
    await page.reload();
    await expect(coding.codings.filter({ hasText: "dagritme" })).toHaveCount(1);
  });

  await test.step("the supervisor takes it into the codebook", async () => {
    const context = await browser.newContext();
    const desk = await context.newPage();
    await signIn(desk, "supervisor@demo.local");
    await desk.goto("/onderzoek/oefenstudie/codeboek");
    const proposals = desk.getByRole("list", { name: "Voorgestelde codes" });
    await expect(proposals.getByRole("listitem").filter({ hasText: "dagritme" })).toContainText("Regie");
    await expectAccessibleOn(desk);
    await proposals.getByRole("button", { name: "dagritme overnemen" }).click();
    await expect(desk.getByText("‘dagritme’ staat nu in het codeboek.")).toBeVisible();
    await expect(desk.getByRole("listitem").filter({ hasText: /^dagritme/ })).toBeVisible();
    await context.close();
  });

  await test.step("one that the codebook has got meanwhile is made one with it, with what was coded", async () => {
    await drag("Siem", "tukkie");
    await click("Zoeken in het codeboek");
    await page.keyboard.type("rusttijd");
    await page.getByRole("menuitem", { name: "‘rusttijd’ voorstellen bij Regie" }).click();
    await expect(coding.status).toContainText("Opgeslagen");
    const context = await browser.newContext();
    const desk = await context.newPage();
    await signIn(desk, "onderzoeker@demo.local");
    await desk.goto("/onderzoek/oefenstudie/codeboek");
    await desk.getByRole("button", { name: "Factor of code toevoegen aan Regie" }).click();
    const dialog = desk.getByRole("dialog");
    await dialog.getByLabel("Naam").fill("rusttijd");
    await dialog.getByRole("radio", { name: "Andere code" }).check();
    await dialog.getByRole("button", { name: "Bewaren" }).click();
    const proposal = desk
      .getByRole("list", { name: "Voorgestelde codes" })
      .getByRole("listitem")
      .filter({ hasText: "rusttijd" });
    await expect(proposal).toContainText("Deze code staat al in het codeboek.");
    await expectAccessibleOn(desk);
    await proposal.getByRole("button", { name: "rusttijd samenvoegen met het codeboek" }).click();
    await expect(desk.getByText("‘rusttijd’ is nu één code: 1 codering ging over.")).toBeVisible();
    await expect(proposal).toBeHidden();
    await context.close();
    await page.reload();
    await expect(coding.codings.filter({ hasText: "rusttijd" })).toHaveCount(1);
  });

  await test.step("one proposed by mistake is taken back, and what was coded with it stays", async () => {
    await drag("Siem", "tukkie");
    await click("Zoeken in het codeboek");
    await page.keyboard.type("dagrithme");
    await page.getByRole("menuitem", { name: "‘dagrithme’ voorstellen bij Regie" }).click();
    await expect(coding.codings.filter({ hasText: "dagrithme" })).toHaveCount(1);
    await expect(coding.status).toContainText("Opgeslagen");
    await page.goto("/onderzoek/oefenstudie/codeboek");
    await page.getByRole("button", { name: "Voorstel ‘dagrithme’ intrekken" }).click();
    const dialog = page.getByRole("alertdialog", { name: "Voorstel ‘dagrithme’ intrekken" });
    await expectAccessible();
    await dialog.getByRole("button", { name: "Intrekken" }).click();
    await expect(page.getByText("‘dagrithme’ is ingetrokken.")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: /^dagrithme/ })).toBeHidden();
    await page.goBack();
    await expect(coding.codings.filter({ hasText: "dagrithme" })).toHaveCount(1);
  });
});
