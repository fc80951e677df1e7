import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { atOnce } from "@/lib/comparison/permutation/steps";
import { reportFigures } from "@/lib/report/report-figures";
import type { ReportInputs } from "@/lib/report/report-inputs";
import { reportInputsOf } from "@/lib/report/report-inputs.setup";
import { sectionsOf } from "@/lib/report/section-key";
import { byStance } from "@/lib/stance/stance";
import type { InterviewId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme } from "@/lib/study/study-in-words.setup";
import type { ExportForm } from "./export-form";
import { reportFile } from "./report-file";

const formula = '=HYPERLINK("http://example.org","klik")';
const interview = namedId<InterviewId>("EK01-A1");

/** A study in which everything that people name is called a formula. */
function calledFormula(): ReportInputs {
  const inputs = reportInputsOf("EK EK01 A1:verbeterd/gelijk O1:gelijk\nSG SG01 A1:gelijk K1", {
    matched: [[namedId("EK01"), namedId("SG01")]],
    statements: [
      {
        id: namedId("s"),
        text: formula,
        theme: oneTheme,
        answers: [{ interview, answer: { kind: "scored", score: 4 } }],
      },
    ],
    factors: {
      names: [{ id: namedId("f"), theme: oneTheme, label: formula, polarity: "bevorderend" }],
      merges: [],
      passages: [{ factor: namedId("f"), interview, from: 0, to: 5 }],
    },
    quotes: [
      {
        interview,
        theme: oneTheme,
        stance: "verbeterd",
        from: 0,
        to: 9,
        group: namedId("EK"),
        by: [{ role: "gezinsinformant", relation: formula }],
        isFaithful: true,
        words: formula,
        wordsSha256: "",
      },
    ],
  });
  const { work, names } = inputs;
  const coded = <T>(things: readonly T[]) => things.map((thing) => ({ ...thing, code: formula }));
  return {
    ...inputs,
    work: {
      ...work,
      groups: coded(work.groups),
      themes: coded(work.themes),
      cases: coded(work.cases),
    },
    names: {
      study: formula,
      groups: names.groups.map(({ id }) => ({ id, name: formula })),
      themes: names.themes.map(({ id }) => ({ id, name: formula, wording: byStance(() => formula) })),
      interviews: coded(names.interviews),
      respondents: coded(names.respondents),
      members: coded(names.members).map((member) => ({ ...member, name: formula })),
    },
  };
}

async function filesOf(form: ExportForm): Promise<readonly (readonly [string, string])[]> {
  const inputs = calledFormula();
  const outline = {
    order: sectionsOf(inputs.work.themes),
    leftOut: [],
    texts: [{ section: "limits" as const, text: formula }],
  };
  const { bytes } = await reportFile(
    { inputs, figures: atOnce(reportFigures(inputs)), outline, frozen: null },
    { form, language: "nl", now: new Date("2026-01-01T12:00:00Z") },
  );
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
}

test.each(["csv", "statistics"] as const)(
  "no cell of %s begins as a formula, whatever is named so",
  async (form) => {
    const tables = (await filesOf(form)).filter(([name]) => name.endsWith(".csv"));
    expect(tables.some(([, text]) => text.includes("'=HYPERLINK"))).toBe(true);
    for (const [, text] of tables) expect(text).not.toMatch(/(^|[;,|\t\r\n"])\s*=HYPERLINK/);
  },
);

test("no cell of a workbook computes or links, whatever is named so", async () => {
  const parts = await filesOf("excel");
  const texts = parts.find(([name]) => name === "xl/sharedStrings.xml")?.[1] ?? "";
  expect(texts).toContain("'=HYPERLINK");
  expect(texts).not.toMatch(/>\s*=HYPERLINK/);
  for (const [, text] of parts) expect(text).not.toMatch(/<f[ >]|<hyperlink/);
});

test("in Word a formula is words, no field and no link", async () => {
  const [, text] = (await filesOf("word")).find(([name]) => name === "word/document.xml") ?? ["", ""];
  expect(text).toContain("=HYPERLINK");
  expect(text).not.toMatch(/<w:hyperlink|<w:instrText[^>]*>[^<]*HYPERLINK/);
});
