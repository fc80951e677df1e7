import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { ReportDocument } from "@/lib/report/document";
import { writeReportDocx } from "./write-report-docx";

const report: ReportDocument = {
  language: "nl",
  title: "Resultaten: <proef> & meer\u0001",
  subtitle: "Stand van vandaag.",
  captionLabels: { table: "Tabel", figure: "Figuur" },
  sections: [
    {
      key: "weights",
      title: "Weging",
      blocks: [
        { kind: "paragraph", text: "Een alinea." },
        { kind: "own", text: "Eerste regel\ntweede regel" },
        {
          kind: "table",
          table: {
            id: "weights",
            caption: "Weging per zaak",
            rowHeading: "Zaak",
            columns: [{ id: "weight", label: "Gewicht", parts: [{ id: "weight", label: "Gewicht" }] }],
            bodies: [
              {
                label: "EK-c",
                rows: [{ id: "1", label: "EK01", cells: [{ shown: "0,49", values: [0.49] }] }],
              },
            ],
            notes: ["Een noot."],
          },
        },
        {
          kind: "chart",
          chart: {
            id: "chart",
            caption: "Aandelen",
            wording: { verbeterd: "meer", gelijk: "gelijk", verslechterd: "minder", onbekend: "niet bekend" },
            bars: [
              {
                id: "1",
                label: "EK-c",
                shares: { verbeterd: 0.75, gelijk: 0.25, verslechterd: 0, onbekend: null },
                shown: { verbeterd: "75%", gelijk: "25%", verslechterd: "0%", onbekend: "" },
              },
            ],
          },
        },
      ],
    },
  ],
};

const files = unzipSync(await writeReportDocx(report));
const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());

test("headings and captions have Word's own styles, and captions a number that Word counts", () => {
  const body = part("word/document.xml");
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(body).toContain('<w:pStyle w:val="Caption"/>');
  expect(body).toMatch(/w:instr="SEQ Tabel \\\* ARABIC"[^>]*>.*?<w:t[^>]*>1<\/w:t>/s);
  expect(body).toMatch(/w:instr="SEQ Figuur \\\* ARABIC"/);
});

test("a table repeats its headings and its note is a footnote", () => {
  expect(part("word/document.xml")).toContain("<w:tblHeader/>");
  expect(part("word/document.xml")).toContain("<w:footnoteReference");
  expect(part("word/footnotes.xml")).toContain("Een noot.");
});

test("a figure is a chart with its numbers, without what is not in the whole", () => {
  const chart = Object.entries(files).find(([name]) => /charts\/chart[^/]*\.xml$/.test(name));
  const written = strFromU8(chart?.[1] ?? new Uint8Array());
  expect(written).toContain("<c:v>0.75</c:v>");
  expect(written).not.toContain("niet bekend");
});

test("names are texts whatever they hold, and lines stay lines", () => {
  expect(part("word/document.xml")).toContain("Resultaten: &lt;proef&gt; &amp; meer<");
  expect(part("word/document.xml")).toMatch(/Eerste regel<\/w:t><\/w:r><w:r><w:br\/>/);
});
