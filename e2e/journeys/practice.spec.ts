import { expectAccessible } from "../fixtures/expect-accessible";
import { expect } from "../fixtures/journey";
import { test } from "../fixtures/own-app";
import { signIn } from "../fixtures/sign-in";
import { codingPage } from "../pages/coding-page";
import { memoPage } from "../pages/memo-page";

test("a newcomer practises on an invented interview, and lays it beside the example", async ({
  ownApp,
  anotherBrowser,
}) => {
  test.setTimeout(240_000);
  // Hints are for who never coded before: in the other journeys' app this coder has.
  await ownApp.layOutDemo();
  const app = await ownApp.start();
  const page = await (await anotherBrowser({ baseURL: app.url })).newPage();
  const { keyboard } = page;
  const coding = codingPage(page, "Oefeninterview");
  const hint = page.getByRole("note", { name: "Hulp bij het begin" });
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postData() ?? "");
  });
  await signIn(page, "codeur-b@demo.local");
  await page.goto("/onderzoek/oefenstudie");
  await page.getByRole("link", { name: "Oefenen met een verzonnen interview" }).click();
  await expect(page.getByText("Dit interview is verzonnen.")).toBeVisible();
  await expect(coding.text).toBeVisible();

  await test.step("memos that would go to the study are not offered", async () => {
    await expect(page.getByRole("button", { name: "Coderingen filteren" })).toBeVisible();
    const { onTurn, onInterview } = memoPage(page);
    await expect(onTurn.or(onInterview)).toHaveCount(0);
  });

  await test.step("hints say what to do next", async () => {
    await coding.text.focus();
    await expect(hint).toHaveText("Selecteer een zin (S) en druk op 1.");
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(coding.text.locator("[data-turn='1']")).toBeInViewport();
    const [words, said] = [
      await coding.text.locator("[data-turn='1']").boundingBox(),
      await hint.boundingBox(),
    ];
    expect(said?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0));
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const key of ["j", "j", "j", "s"]) await keyboard.press(key);
    await expect(hint).toContainText("Druk op het cijfer van een thema");
    await keyboard.press("1");
    await expect(hint).toContainText("Pijl omhoog = veiliger");
    await expectAccessible(page);
    await keyboard.press("ArrowUp");
    await expect(coding.codings).toHaveText([/^Beurt 4: Veiligheid, veiliger/]);
    await expect(hint).toContainText("R herhaalt je laatste codering");
  });

  await test.step("after the first codings they are gone for good", async () => {
    for (const key of ["j", "j", "t", "2", "ArrowRight"]) await keyboard.press(key);
    await expect(coding.codings).toHaveCount(2);
    for (const key of ["j", "j", "j", "j", "t", "4", "ArrowUp"]) await keyboard.press(key);
    await expect(coding.codings).toHaveCount(3);
    await expect(hint).toBeHidden();
  });

  await test.step("the practice survives a reload", async () => {
    await expect(coding.status).toContainText("Opgeslagen");
    await page.reload();
    await expect(coding.codings).toHaveCount(3);
    await expect(hint).toBeHidden();
  });

  await test.step("the example stands beside one's own, passage by passage, with why", async () => {
    await page.getByRole("button", { name: "Vergelijk met het voorbeeld" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Je codering naast het voorbeeld" }),
    ).toBeFocused();
    await expect(
      page.getByText("Je vond 2 van de 6 fragmenten, en bij 1 koos je hetzelfde standpunt."),
    ).toBeVisible();
    const passages = page.getByRole("region", { name: "Fragment voor fragment" });
    await expect(passages).toContainText("Hij slaapt weer elke nacht thuis");
    await expect(passages).toContainText("De moeder vergelijkt nu met toen");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Verder oefenen" }).click();
    await expect(coding.codings).toHaveCount(3);
  });

  await test.step("nothing of it went to the study", async () => {
    expect(sent.filter((body) => body.includes("coding.add"))).toEqual([]);
    await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Opnieuw beginnen" }).click();
    await expect(coding.codings).toHaveCount(0);
    await expect(hint).toBeHidden();
  });
});
