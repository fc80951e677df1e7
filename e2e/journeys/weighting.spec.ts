import { roundHalfUp } from "@/lib/figure/round-half-up";
import { expect, test } from "../fixtures/journey";
import { referenceRows } from "../fixtures/reference-figures";
import { stanceCountsPage } from "../pages/stance-counts-page";
import { weightingPage } from "../pages/weighting-page";

const study = "/onderzoek/de-familie-aan-zet-referentie";

/** m goes up from 51 opinions in 21 cases to the 4.6 of the report, and every weighted count with it. */
const byHand = 4.6 / (51 / 21);

test("a researcher sets the mean of the report by hand, with the reason, and the weighted counts follow", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const weighting = weightingPage(page);
  const counts = stanceCountsPage(page);
  const improved = counts.number("Veiligheid, Eigen Kracht-conferentie, allen: veiliger, gewogen");
  const asTheReport = `Zoals in het rapport (${Date.now()})`;
  const asComputed = `Zoals het bij deze zaken is (${Date.now()})`;
  await signInAs("onderzoeker");

  await test.step("what stands is the mean over the study", async () => {
    await page.goto(`${study}/standtelling`);
    await expect(improved).toHaveAttribute("aria-label", /, gewogen 19,19, 79%$/);
    await page.goto(`${study}/weging`);
    await expect(weighting.heading).toBeVisible();
    await expect(weighting.caseRow("EK04")).toContainText("2,43 : 5 = 0,49");
    await expect(weighting.save).toHaveCount(0);
  });

  await test.step("trying another shows what it does, and saves nothing", async () => {
    await weighting.meanOver.selectOption("met de hand gezet");
    await weighting.mean.fill("4,6");
    await weighting.applyMean.click();
    await expect(weighting.caseRow("EK04")).toContainText("4,60 : 5 = 0,92");
    await expect(weighting.notSaved).toBeVisible();
    await expectAccessible();
  });

  await test.step("it is not saved without the reason", async () => {
    await weighting.save.click();
    await expectAccessible();
    await weighting.confirm.click();
    await expect(weighting.dialog).toContainText("Schrijf erbij waarom.");
    await weighting.reason.fill(asTheReport);
    await weighting.confirm.click();
    await expect(weighting.dialog).toHaveCount(0);
    await expect(weighting.notSaved).toHaveCount(0);
    await expect(weighting.caseRow("EK04")).toContainText("4,60 : 5 = 0,92");
    await expect(weighting.choices.nth(1)).toContainText("met de hand: 4,6");
    await expect(weighting.choices.nth(1)).toContainText(asTheReport);
  });

  await test.step("the weighted column follows, the shares and the unweighted one do not", async () => {
    await page.goto(`${study}/standtelling`);
    await expect(page.getByText("met m met de hand op 4,60 gezet")).toBeVisible();
    await expect(improved).toHaveAttribute("aria-label", /, gewogen 36,34, 79%$/);
    for (const row of referenceRows.filter(isOfEveryone)) {
      const shown = roundHalfUp(row.weighted.verslechterd * byHand, 2)
        .toFixed(2)
        .replace(".", ",");
      const number = counts.numbers.and(
        page.locator(`[aria-label*="Eigen Kracht-conferentie, allen: "][aria-label*=", gewogen ${shown},"]`),
      );
      await expect(number, `${row.theme}: ${shown}`).not.toHaveCount(0);
    }
    const unweighted = counts.number("Veiligheid, Eigen Kracht-conferentie, allen: veiliger, ongewogen");
    await expect(unweighted).toHaveAttribute("aria-label", /, ongewogen 26, 79%$/);
  });

  await test.step("a later choice stands, and the earlier one is kept", async () => {
    await page.goto(`${study}/weging`);
    await weighting.meanOver.selectOption("het hele onderzoek");
    await expect(weighting.caseRow("EK04")).toContainText("2,43 : 5 = 0,49");
    await weighting.save.click();
    await weighting.reason.fill(asComputed);
    await weighting.confirm.click();
    await expect(weighting.choices.nth(1)).toContainText(asComputed);
    await expect(weighting.choices.nth(1)).toContainText("over het hele onderzoek");
    await expect(weighting.choices.nth(2)).toContainText(asTheReport);
    await expect(weighting.choices.nth(2)).toContainText("met de hand: 4,6");
    await expectAccessible();
    await page.goto(`${study}/standtelling`);
    await expect(improved).toHaveAttribute("aria-label", /, gewogen 19,19, 79%$/);
  });
});

function isOfEveryone(row: (typeof referenceRows)[number]): boolean {
  return row.meanOver === "study" && row.group === "EK-c" && row.role === "allen";
}
