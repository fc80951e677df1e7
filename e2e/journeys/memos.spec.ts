import { bodiesWith, crawl } from "../fixtures/crawl";
import { expectAccessible } from "../fixtures/expect-accessible";
import { expect, test } from "../fixtures/journey";
import { memoPage } from "../pages/memo-page";

const study = "/onderzoek/oefenstudie";
const interview = "EK01-O1";
const canaries = ["kanarie-beurt-1", "kanarie-interview-2", "kanarie-zaak-3", "kanarie-thema-4"];

const offline = "geschreven zonder verbinding";

test("a coder's memos are found again by their writer, and not by the colleague who codes blind", async ({
  pageOf,
}) => {
  test.setTimeout(180_000);
  const [a, b] = [await pageOf("codeur-a"), await pageOf("codeur-b")];
  const mine = memoPage(a);
  const write = async (words: string) => {
    await mine.words.click();
    await a.keyboard.type(words);
    await expect(mine.saved).toBeVisible();
  };

  await test.step("on a turn and on the interview, beside the text", async () => {
    await a.goto(`${study}/interview/${interview}`);
    await mine.onTurn.click();
    await write(canaries[0] ?? "");
    await expectAccessible(a);
    await a.keyboard.press("Escape");
    await expect(mine.panel).toBeHidden();
    await mine.onInterview.click();
    await write(canaries[1] ?? "");
  });

  await test.step("without a connection it waits in this browser, and is sent once", async () => {
    await a.keyboard.press("Escape");
    await a.context().setOffline(true);
    await a.keyboard.press("j");
    await mine.onTurn.click();
    await expect(mine.unread).toBeVisible();
    await mine.words.click();
    await a.keyboard.type(offline);
    await expect(mine.waits).toBeVisible();
    await expectAccessible(a);
    await a.keyboard.press("Escape");
    await expect(mine.panel).toBeHidden();
    await expect(mine.left).toBeVisible();
    await a.context().setOffline(false);
    await expect(mine.left).toBeHidden();
    await mine.onTurn.click();
    await expect(mine.words).toHaveText(offline);
    await expect(mine.unread).toBeHidden();
  });

  await test.step("on the case and on a theme", async () => {
    await a.goto(`${study}/zaken/EK01`);
    await write(canaries[2] ?? "");
    await expectAccessible(a);
    await a.goto(`${study}/codeboek`);
    await mine.onTheme("Veiligheid").click();
    await write(canaries[3] ?? "");
    await expectAccessible(a);
  });

  await test.step("all stand on the page of memos, and are searched", async () => {
    await a.goto(`${study}/memos`);
    for (const words of canaries) await expect(a.getByText(words)).toBeVisible();
    await expectAccessible(a);
    await mine.search.getByLabel("Woorden").fill("kanarie-beurt");
    await mine.search.getByRole("button", { name: "Tonen" }).click();
    await expect(a.getByText(canaries[1] ?? "")).toBeHidden();
    await expect(a.getByText(canaries[0] ?? "")).toBeVisible();
    await a.getByRole("link", { name: /^Memo bij EK01-O1, beurt \d+$/ }).click();
    await expect(a).toHaveURL(/[/]interview[/]EK01-O1[?]van=/);
  });

  await test.step("the colleague meets none of them, and sees no memo where A wrote one", async () => {
    const places = ["", "/zaken/EK01", "/codeboek", "/memos", `/interview/${interview}`];
    const on = [
      { kind: "turn", interview, version: 1, turn: 1 },
      { kind: "interview", interview },
      { kind: "case", case: "EK01" },
      { kind: "theme", theme: "veiligheid" },
    ];
    const asked = on.map(
      (each) => `/api${study}/tekst/memos?${new URLSearchParams({ on: JSON.stringify(each) })}`,
    );
    const addresses = [...places.map((place) => `${study}${place}`), ...asked];
    const seen = await crawl(b.request, addresses, () => false);
    expect(bodiesWith(seen, canaries)).toEqual([]);
  });
});
