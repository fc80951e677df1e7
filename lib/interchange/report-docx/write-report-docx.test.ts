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
          kind: "quotes",
          table: {
            id: "quotes",
            caption: "Citaten",
            rowHeading: "Wie",
            columns: [{ id: "quote", label: "Citaat", parts: [{ id: "quote", label: "Citaat" }] }],
            bodies: [
              {
                label: "meer",
                rows: [
                  {
                    id: "1",
                    label: "oom, EK-c",
                    cells: [{ shown: "Het gaat goed.", values: ["Het gaat goed."] }],
                  },
                ],
              },
            ],
            notes: [],
          },
        },
        {
          kind: "chart",
          chart: {
            id: "chart",
            caption: "Aandelen",
            figure: {
              title: "Regie",
              notes: [],
              kind: "diverging",
              legend: [{ shape: "up", label: "meer" }],
              columns: 1,
              panels: [
                { title: "EK-c", rows: [{ label: "allen", details: ["8 meningen"], bars: "te weinig" }] },
              ],
            },
          },
        },
      ],
    },
  ],
};

const drawn = new Uint8Array([1, 2, 3]);
const files = unzipSync(await writeReportDocx(report, () => drawn));
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

test("a figure is a picture that says what it shows, with a caption below it", () => {
  const body = part("word/document.xml");
  expect(body).toContain('descr="EK-c; allen; 8 meningen; te weinig."');
  const picture = Object.entries(files).find(([name]) => /media\/[^/]*\.png$/.test(name));
  expect(picture?.[1]).toEqual(drawn);
  expect(body.indexOf("descr=")).toBeLessThan(body.indexOf("SEQ Figuur"));
});

test("a quote has Word's own style, and whose it is behind it", () => {
  expect(part("word/document.xml")).toMatch(
    /<w:pStyle w:val="Quote"\/>.*?Het gaat goed\..*?oom, EK-c<\/w:t>/s,
  );
});

test("names are texts whatever they hold, and lines stay lines", () => {
  expect(part("word/document.xml")).toContain("Resultaten: &lt;proef&gt; &amp; meer<");
  expect(part("word/document.xml")).toMatch(/Eerste regel<\/w:t><\/w:r><w:r><w:br\/>/);
});
