import { referenceFiles } from "@/db/seed/reference-files.setup";
import { importFolder, textsOf } from "../fixtures/import-folder";
import { expect, test } from "../fixtures/journey";
import { scriptPayloads } from "../fixtures/script-payloads";
import { pages } from "../journeys/endpoints/expectations";

/** Fields that hold people's own words, by their key in the files of a study folder. */
const wordFields = new Set([
  ...["name", "note", "definition", "verbeterd", "gelijk", "verslechterd", "onbekend", "label", "text"],
  ...["title", "relation", "refusedBy", "interviewer", "moment", "reason", "decidedBy"],
]);
/** Of which a study has one or few: these hold all hundred at once. */
const fewFields = new Set(["note", "definition", "text"]);
const read = ["study.json", "judgements.json", "statement-scores.json"];

test("no text of a hundred that would be scripts is run, in whatever field (promise P14)", async ({
  page,
  signInAs,
}) => {
  const outside: string[] = [];
  page.on("request", (request) => {
    if (/elders[.]example/.test(request.url())) outside.push(request.url());
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  await signInAs("onderzoeker");
  const { files, fields } = filledWithPayloads();
  const slug = await importFolder(page, files);
  let shown = 0;
  let ran = 0;
  const addresses = Object.keys(pages).filter((address) => address.includes("[study]"));
  for (const address of addresses) {
    const filled = address
      .replace("[study]", slug)
      .replace("[case]", "EK01")
      .replace("[interview]", "EK01-A1");
    await page.goto(filled);
    await page.waitForLoadState("networkidle");
    ran += await page.evaluate(() => Number(Reflect.get(window, "ran") ?? 0));
    shown += (await page.locator("body").innerText()).split("onerror").length - 1;
  }
  console.log(
    `P14: ${scriptPayloads.length} payloads in ${fields} fields, ${addresses.length} pages, ${ran} run`,
  );
  expect(scriptPayloads).toHaveLength(100);
  expect(shown, "payloads shown as the text that they are").toBeGreaterThan(50);
  expect([ran, outside]).toEqual([0, []]);
});

/** The reference study with a payload for every word. */
function filledWithPayloads(): { readonly files: ReadonlyMap<string, string>; readonly fields: number } {
  let fields = 0;
  const filled = (key: string, value: unknown): unknown => {
    if (typeof value !== "string" || !wordFields.has(key)) return value;
    fields += 1;
    if (fewFields.has(key)) return scriptPayloads.join(" ");
    // One theme may hold a label only once.
    return `${scriptPayloads[fields % scriptPayloads.length]} ${fields}`;
  };
  const spoken = scriptPayloads.map(
    (payload, at) => `[00:${String(at % 60).padStart(2, "0")}:00] R: ${payload}`,
  );
  const files = new Map<string, string>();
  for (const [path, text] of textsOf(referenceFiles())) {
    if (path.startsWith("transcripts/")) files.set(path, spoken.toSorted().join("\n"));
    else if (path === "codings.json") files.set(path, "[]");
    else if (read.includes(path)) files.set(path, JSON.stringify(JSON.parse(text), filled));
  }
  return { files, fields };
}
