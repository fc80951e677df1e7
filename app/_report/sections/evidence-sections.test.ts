import { expect, test } from "vitest";
import { atOnce } from "@/lib/comparison/permutation/steps";
import type { ToldPassage } from "@/lib/factor/united-passages";
import type { ReportBlock, ReportDocument, ReportTable } from "@/lib/report/document";
import { tablesOf } from "@/lib/report/document";
import type {
  ReportDirection,
  ReportEvidence,
  ReportQuote,
  ReportStatement,
} from "@/lib/report/report-evidence";
import { reportFigures } from "@/lib/report/report-figures";
import { reportInputsOf } from "@/lib/report/report-inputs.setup";
import { sectionsOf } from "@/lib/report/section-key";
import type { InterviewId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme } from "@/lib/study/study-in-words.setup";
import { writeReport } from "../write-report";

const study = `
  EK-c EK01 A1:verbeterd O1:verbeterd K1:verbeterd
  EK-c EK02 A1:verbeterd O1:gelijk
  schaduwgroep SG01 A1:verslechterd`;

function written(given: Partial<ReportEvidence>, text = study): ReportDocument {
  const inputs = reportInputsOf(text, given);
  const outline = { order: sectionsOf(inputs.work.themes), leftOut: [], texts: [] };
  const figures = atOnce(reportFigures(inputs));
  const state = { kind: "live", at: new Date("2026-01-01T12:00:00Z") } as const;
  return writeReport({ inputs, figures, outline }, { language: "nl", state });
}

const textOf = ({ sections }: ReportDocument, key: string) =>
  (sections.find((section) => section.key === key)?.blocks ?? [])
    .map((block: ReportBlock) => (block.kind === "paragraph" ? block.text : ""))
    .join(" ");

function cellsOf(document: ReportDocument, id: string): readonly (readonly string[])[] {
  const table: ReportTable | undefined = tablesOf(document).find((each) => each.id === id);
  const rows = table?.bodies.flatMap((body) => body.rows) ?? [];
  return rows.map(({ label, cells }) => [label, ...cells.map(({ shown }) => shown)]);
}

test("factors stand in their theme, a share only of a group of five or more who were interviewed", () => {
  const named = { theme: oneTheme, polarity: "bevorderend", label: "rust in huis" } as const;
  const told = (interview: string): ToldPassage => ({
    factor: namedId("f"),
    interview: namedId(interview),
    from: 0,
    to: 9,
  });
  const document = written({
    factors: {
      names: [{ ...named, id: namedId("f") }],
      merges: [],
      passages: [told("EK01-A1"), told("SG01-A1")],
    },
  });
  expect(textOf(document, "theme:regie")).toContain(
    "Wat hielp, volgens de meeste respondenten: rust in huis (2).",
  );
  expect(cellsOf(document, "factors:regie")).toEqual([
    ["rust in huis", "2", "2,67", "1\u00a0(20%)", "1", "2"],
  ]);
});

test("a statement has its mean in words and every score in its table, weighted below unweighted", () => {
  const answered = (interview: string, score: 2 | 5): ReportStatement["answers"][number] => ({
    interview: namedId(interview),
    answer: { kind: "scored", score },
  });
  const document = written({
    statements: [
      {
        id: namedId("s"),
        text: "Het gaat beter",
        theme: oneTheme,
        answers: [answered("EK01-A1", 5), answered("EK02-A1", 2)],
      },
    ],
  });
  expect(textOf(document, "statements")).toContain(
    "Gemiddelde score op ‘Het gaat beter’: EK-c 3,50 (gewogen 3,20; 2 meningen uit 2 zaken) en schaduwgroep geen score. Deze stelling hoort bij regie.",
  );
  const [unweighted, weighted] = cellsOf(document, "statement:s");
  expect(unweighted?.slice(0, 9)).toEqual(["allen", "2", "2", "3,50", "0", "1", "0", "0", "1"]);
  expect(weighted?.slice(0, 4)).toEqual(["allen, gewogen", "", "", "3,20"]);
});

test("only a direction of before the first judgement is told as tested one-sided, with why", () => {
  const direction = (judgedBefore: number): ReportDirection => ({
    theme: oneTheme,
    stance: "verbeterd",
    moreIn: namedId("EK-c"),
    judgedBefore,
    reason: "Zo staat het in het plan.",
    at: "2026-01-01T12:00:00Z",
  });
  const beforehand = textOf(written({ directions: [direction(0)] }), "comparison");
  expect(beforehand).toMatch(/Eenzijdig getoetst.*: regie, meer in EK-c \(p\s=\s/);
  expect(beforehand).toContain("groter werd verwacht: Zo staat het in het plan.");
  const late = textOf(written({ directions: [direction(3)] }), "comparison");
  expect(late).not.toContain("Eenzijdig getoetst");
  expect(late).toContain("Bij regie is een richting pas vastgelegd toen er al oordelen waren");
});

test("matched cases stand side by side with what each holds", () => {
  const document = written({ matched: [[namedId("EK02"), namedId("SG01")]] });
  expect(cellsOf(document, "pairs")).toEqual([
    ["EK02\u00a0–\u00a0SG01", "1 meer regie en 1 gelijk", "1 minder regie"],
  ]);
});

test("without double coding the section of agreement says so and has no table", () => {
  const document = written({});
  expect(textOf(document, "agreement")).toContain(
    "nog geen interview dat aan twee of meer codeurs is toegewezen",
  );
  expect(cellsOf(document, "agreement")).toEqual([]);
});

test("agreement on passages stands in a table of its own, and what can't be computed says why", () => {
  const document = written({}, "EK-c EK01 A1:verbeterd/verbeterd");
  expect(cellsOf(document, "agreement:passages")).toEqual([
    ["regie", "1", "–", "overal gelijk", "geen uitspraak"],
  ]);
  expect(textOf(document, "agreement")).toContain("u-alfa");
});

test("quotes stand by stance, by a role and a group; what can't be quoted is counted and not shown", () => {
  const quote = (given: Partial<ReportQuote>): ReportQuote => ({
    interview: namedId("EK01-A1"),
    theme: oneTheme,
    stance: "verbeterd",
    from: 0,
    to: 9,
    group: namedId("EK-c"),
    by: [{ role: "gezinsinformant", relation: "oom" }],
    isFaithful: true,
    words: "Het gaat goed.",
    wordsSha256: "",
    ...given,
  });
  const document = written({
    quotes: [
      quote({ from: 3, by: [{ role: "kind/jongere", relation: "" }], group: null, stance: null }),
      quote({}),
      quote({ from: 1, words: "Niet trouw.", isFaithful: false }),
      quote({ from: 2, words: null }),
    ],
  });
  const block = document.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "quotes");
  expect(block?.kind === "quotes" && block.table.bodies.map(({ label }) => label)).toEqual([
    "meer regie",
    "zonder standpunt",
  ]);
  expect(cellsOf(document, "quotes:regie")).toEqual([
    ["oom, EK-c", "Het gaat goed."],
    ["kind/jongere", "Het gaat goed."],
  ]);
  const text = textOf(document, "theme:regie");
  expect(text).toContain("Eén gekozen citaat staat hier niet");
  expect(text).toContain("Eén citaat is met het interview verwijderd.");
  expect(JSON.stringify(document)).not.toContain("Niet trouw.");
});

test("a group of a low response is called indicative wherever its figures are told", () => {
  const answer = { kind: "scored", score: 4 } as const;
  const interview = namedId<InterviewId>("SG01-A1");
  const document = written(
    {
      matched: [[namedId("EK01"), namedId("SG01")]],
      statements: [{ id: namedId("s"), text: "Beter", theme: null, answers: [{ interview, answer }] }],
      factors: {
        names: [{ id: namedId("f"), theme: oneTheme, label: "rust", polarity: "bevorderend" }],
        merges: [],
        passages: [{ factor: namedId("f"), interview, from: 0, to: 9 }],
      },
    },
    "EK-c EK01 A1:verbeterd\nschaduwgroep SG01 A1:verslechterd O1 K1",
  );
  const called = /schaduwgroep \(indicatief\)/;
  expect(textOf(document, "theme:regie")).toMatch(called);
  expect(textOf(document, "statements")).toMatch(called);
  for (const id of ["factors:regie", "comparison", "pairs"]) {
    const columns = tablesOf(document).find((each) => each.id === id)?.columns ?? [];
    expect(columns.filter(({ label }) => called.test(label))).toHaveLength(1);
    expect(columns.filter(({ label }) => /EK-c.*indicatief/.test(label))).toEqual([]);
  }
});
