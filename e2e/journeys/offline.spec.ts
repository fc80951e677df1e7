import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

const interview = "EK01-O1";

test("codings made offline wait in sight, survive a reload and are saved once", async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const coding = codingPage(page, interview);
  await signInAs("codeur-a");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  await coding.text.focus();

  await test.step("coding goes on without a connection, and says how much waits", async () => {
    await context.setOffline(true);
    for (const theme of ["1", "2", "3"]) {
      for (const key of ["j", "s", theme, "ArrowUp"]) await keyboard.press(key);
      await expect(coding.text).toBeFocused();
    }
    await expect(coding.codings).toHaveText([/Veiligheid/, /Cohesie/, /Regie/]);
    await expect(coding.status).toContainText("3 wijzigingen wachten");
    await expect(coding.status).toContainText("Geen verbinding: coderen gaat door");
    await expectAccessible();
  });

  await test.step("another look is taken on, and the page stays", async () => {
    await keyboard.press("Control+k");
    await keyboard.type("Weergave: Donker");
    await keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(coding.codings).toHaveCount(3);
    await expectAccessible();
  });

  await test.step("a reload that finds pages but no answer to what is sent keeps all three", async () => {
    await page.route("**", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await context.setOffline(false);
    await page.reload();
    await expect(coding.codings).toHaveText([/Veiligheid/, /Cohesie/, /Regie/]);
    await expect(coding.status).toContainText("3 wijzigingen wachten");
  });

  await test.step("a page of an earlier build says that it has to be loaded anew, and keeps all three", async () => {
    await page.unroute("**");
    // As after an update: the server does not know the name of what this page asks.
    await page.route("**", (route) =>
      route.continue({
        headers: {
          ...route.request().headers(),
          ...(route.request().method() === "POST" ? { "next-action": "40".padEnd(42, "0") } : {}),
        },
      }),
    );
    await expect(coding.status).toContainText("De app is vernieuwd: laad de pagina opnieuw om te bewaren", {
      timeout: 60_000,
    });
    await expect(coding.status).toContainText("3 wijzigingen wachten");
  });

  await test.step("with the connection back all are there, once", async () => {
    await page.unroute("**");
    await page.reload();
    await expect(coding.status).toContainText("Opgeslagen", { timeout: 60_000 });
    await expect(coding.status).not.toContainText("wachten");
    await page.reload();
    await expect(coding.codings).toHaveText([/Veiligheid/, /Cohesie/, /Regie/]);
    await expect(coding.status).toContainText("Alles is opgeslagen");
    await expect(coding.status).toContainText("3 coderingen");
  });
});
