import type { Locator } from "@playwright/test";
import { roundHalfUp } from "@/lib/figure/round-half-up";
import { leastOpinionsForShares } from "@/lib/stance/shares-shown";
import { type Stance, stances } from "@/lib/stance/stance";
import { expect, test } from "../fixtures/journey";
import { type ReferenceRow, referenceRows, referenceStudy } from "../fixtures/reference-figures";
import { stanceCountsPage } from "../pages/stance-counts-page";

const address = "/onderzoek/de-familie-aan-zet-referentie/standtelling";

/** What the report gives, of unweighted opinions: METHOD.md, "Figures that a faithful re-creation gives". */
const published = [
  ["EK-c", "aanmelder", "veiligheid", { verbeterd: 8, gelijk: 1, verslechterd: 0, onbekend: 0 }],
  ["schaduw", "aanmelder", "veiligheid", { verbeterd: 10, gelijk: 0, verslechterd: 1, onbekend: 0 }],
  ["EK-c", "familie en netwerk", "veiligheid", { verbeterd: 18, gelijk: 0, verslechterd: 6, onbekend: 0 }],
  ["EK-c", "aanmelder", "cohesie", { verbeterd: 6, gelijk: 2, verslechterd: 1, onbekend: 0 }],
  ["schaduw", "aanmelder", "cohesie", { verbeterd: 1, gelijk: 3, verslechterd: 6, onbekend: 1 }],
  ["EK-c", "familie en netwerk", "cohesie", { verbeterd: 10, gelijk: 8, verslechterd: 6, onbekend: 0 }],
  ["EK-c", "allen", "regie", { verbeterd: 17, gelijk: 5, verslechterd: 6, onbekend: 5 }],
  ["schaduw", "allen", "regie", { verbeterd: 0, gelijk: 6, verslechterd: 12, onbekend: 0 }],
  ["EK-c", "aanmelder", "contact", { verbeterd: 6, gelijk: 3, verslechterd: 0, onbekend: 0 }],
  ["EK-c", "familie en netwerk", "contact", { verbeterd: 8, gelijk: 11, verslechterd: 3, onbekend: 2 }],
] as const;

test("the reference study's stance counts are the published ones, weighted beside unweighted", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const counts = stanceCountsPage(page);
  await signInAs("supervisor");
  await page.goto(address);
  await expect(counts.heading).toBeVisible();
  await counts.comparison.getByText("Gekoppelde zaken naast elkaar").click();
  await counts.comparison.getByText("Hoe is er getoetst?").click();
  await expectAccessible();

  await test.step("the figures of the report", async () => {
    await expect.poll(() => numbersIn(counts.numbers)).not.toEqual([]);
    const shown = await numbersIn(counts.numbers);
    for (const [group, role, theme, byStance] of published) {
      for (const stance of stances) {
        const begin = `${nameOf({ group, role, theme }, stance)}, ongewogen `;
        const number = shown.find((name) => name.startsWith(begin))?.slice(begin.length);
        expect(Number.parseInt(number ?? "0", 10), begin).toBe(byStance[stance]);
      }
    }
  });

  await test.step("every number of the study's own expectation, and no other", async () => {
    await expectNumbers(counts.numbers, "study");
  });

  await test.step("whether the groups differ, in words first and then in figures", async () => {
    await expect(counts.comparison).toContainText(
      "Eigen Kracht-conferentie en Schaduwgroep verschillen bij Regie (p < 0,001).",
    );
    await expect(counts.comparison).toContainText("Geen verschil aangetoond bij Veiligheid (p = ");
    await expect(counts.comparison.getByText(/alle 352\.716 verdelingen/)).toBeVisible();
    await expect(counts.comparison.getByRole("table", { name: "Gekoppelde zaken over Regie" })).toBeVisible();
    const regie = counts.compared("Regie");
    await expect(regie).toContainText("33 meningen uit 10 zaken");
    await expect(regie).toContainText("18 meningen uit 11 zaken");
    const improved = (await regie.textContent()) ?? "";
    await counts.comparedStance.selectOption("verslechterd");
    await expect(regie).not.toHaveText(improved);
  });

  await test.step("what may be trusted, and how far", async () => {
    const family = counts.row("Veiligheid", "7 meningen uit 5 zaken");
    await expect(family).toContainText("indicatief");
    await expect(family).toContainText("respons 7 van 33 = 21%");
    const all = counts.row("Veiligheid", "33 meningen uit 10 zaken");
    await expect(all).toContainText("respons 34 van 41 = 83%");
    await expect(all).not.toContainText("indicatief");
  });

  await test.step("a mean within each group weighs otherwise, and says that the study does not", async () => {
    await counts.meanOver.selectOption("elke groep apart");
    await expect(page.getByText("Zo weegt het onderzoek zelf niet.")).toBeVisible();
    await expectNumbers(counts.numbers, "group");
    await expectAccessible();
  });
});

test("a mean set by hand moves what is weighed, and every number opens who is behind it", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const counts = stanceCountsPage(page);
  await signInAs("supervisor");
  await page.goto(address);

  await test.step("a mean set by hand changes what is weighed and no share", async () => {
    const share = counts.number("Veiligheid, Eigen Kracht-conferentie, allen: veiliger, gewogen");
    const before = (await share.getAttribute("aria-label")) ?? "";
    await counts.meanOver.selectOption("met de hand gezet");
    await counts.mean.fill("4,6");
    await counts.applyMean.click();
    await expect(page.getByText("met m met de hand op 4,60 gezet")).toBeVisible();
    await expect(share).not.toHaveAttribute("aria-label", before);
    await expect(share).toHaveAttribute("aria-label", new RegExp(`, ${/\d+%$/.exec(before)?.[0]}$`));
    await page.getByRole("link", { name: "Terug naar de weging van het onderzoek." }).click();
    await expectNumbers(counts.numbers, "study");
  });

  await test.step("a number opens who is behind it, with their quotes, and closes again", async () => {
    const eight = counts.number("Veiligheid, Eigen Kracht-conferentie, aanmelder: veiliger, ongewogen");
    await eight.click();
    const behind = counts.behind("Veiligheid: veiliger");
    await expect(behind).toContainText("Eigen Kracht-conferentie, aanmelder: 8 meningen");
    await expect(behind.getByRole("heading", { level: 3 })).toHaveCount(8);
    await expect(behind.getByRole("blockquote").first()).toContainText(/\w{3}/);
    const place = /\/interview\/[^/?]+\?van=\d+&tot=\d+$/;
    await expect(behind.getByRole("link", { name: /^beurt / }).first()).toHaveAttribute("href", place);
    await expectAccessible();
    await page.keyboard.press("Escape");
    await expect(behind).toHaveCount(0);
    await expect(eight).toBeFocused();
  });

  await test.step("a quote opens in its interview", async () => {
    await counts
      .number("Veiligheid, Eigen Kracht-conferentie, aanmelder: gelijk gebleven, ongewogen")
      .click();
    const behind = counts.behind("Veiligheid: gelijk gebleven");
    await behind
      .getByRole("link", { name: /^beurt/ })
      .first()
      .click();
    await expect(page.getByRole("textbox", { name: /^Tekst van interview EK/ })).toBeVisible();
  });
});

type RowName = Pick<ReferenceRow, "group" | "role" | "theme">;

/** How a number of this row and stance begins to name itself. */
function nameOf({ group, role, theme }: RowName, stance: Stance): string {
  const named = referenceStudy.codebook.find((each) => each.theme === theme);
  const groupName = referenceStudy.groups.find(({ code }) => code === group)?.name;
  return `${named?.name}, ${groupName}, ${role}: ${named?.stances[stance]}`;
}

type ShownNumber = { readonly count: number; readonly share: number | null };

/** Waits until every number that can be opened is the expected one, as far as it is written out, and no other is there. */
async function expectNumbers(numbers: Locator, meanOver: ReferenceRow["meanOver"]): Promise<void> {
  const expected = expectedNumbers(meanOver);
  await expect
    .poll(async () => {
      const shown = new Map((await numbersIn(numbers)).map(readNumber));
      const wrong = [...expected].filter(([name, number]) => !isWritten(shown.get(name), number));
      const unexpected = [...shown.keys()].filter((name) => !expected.has(name));
      return [...wrong.map(([name]) => `${name} ${JSON.stringify(shown.get(name))}`), ...unexpected];
    })
    .toEqual([]);
}

/** Of zero opinions there is no number to open, and under five no share. */
function expectedNumbers(meanOver: ReferenceRow["meanOver"]): ReadonlyMap<string, ShownNumber> {
  const rows = referenceRows.filter((row) => row.meanOver === meanOver);
  return new Map(
    rows.flatMap((row) =>
      stances
        .filter((stance) => row.unweighted[stance] > 0)
        .flatMap((stance) => {
          const few = row.opinions < leastOpinionsForShares;
          const { unweighted, weighted, weightedShare } = row;
          const share = few ? null : unweighted[stance] / row.opinions;
          return [
            [`${nameOf(row, stance)}, ongewogen`, { count: unweighted[stance], share }],
            [
              `${nameOf(row, stance)}, gewogen`,
              { count: weighted[stance], share: few ? null : weightedShare[stance] },
            ],
          ] as const;
        }),
    ),
  );
}

async function numbersIn(numbers: Locator): Promise<readonly string[]> {
  const names = await numbers.evaluateAll((links) =>
    links.map((link) => link.getAttribute("aria-label") ?? ""),
  );
  return names.filter((name) => / (on)?gewogen /.test(name));
}

/** "..., gewogen 12,83, 53%" in parts. */
function readNumber(name: string): readonly [name: string, number: ShownNumber] {
  const read = /^(.* (?:on)?gewogen) ([\d.,]+), (?:(\d+)%|geen percentage)$/.exec(name);
  const count = Number(read?.[2]?.replaceAll(".", "").replace(",", "."));
  return [read?.[1] ?? name, { count, share: read?.[3] === undefined ? null : Number(read[3]) / 100 }];
}

/** Two decimals and whole per cents, rounded half up. */
function isWritten(shown: ShownNumber | undefined, { count, share }: ShownNumber): boolean {
  if (shown === undefined || (shown.share === null) !== (share === null)) return false;
  return shown.count === roundHalfUp(count, 2) && (shown.share ?? 0) === roundHalfUp(share ?? 0, 2);
}
