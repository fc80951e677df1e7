import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { ReportChart } from "@/lib/report/document";
import type { Caption } from "@/lib/report/number-captions";
import { type Stance, stances } from "@/lib/stance/stance";
import { printable } from "../printable";
import { docxCaption } from "./docx-caption";

/** Told apart in grey too: dark, light, middle and white. */
const colours = {
  verbeterd: "1F5F75",
  gelijk: "D5D1C6",
  verslechterd: "D08A6A",
  onbekend: "F7F5F0",
} as const satisfies Readonly<Record<Stance, string>>;
const lightInk = "FFFFFF";
const darkInk = "23272F";

/** A chart of bars to 100 %, which Word can edit, with its caption below it. */
export function docxChart(chart: ReportChart, caption: Caption): readonly Paragraph[] {
  const inShares = stances.filter((stance) => chart.bars.some(({ shares }) => shares[stance] !== null));
  const run = new ChartRun({
    type: "bar",
    stacking: "percent",
    gapWidth: 40,
    categories: chart.bars.map(({ label }) => printable(label)),
    series: inShares.map((stance) => ({
      name: printable(chart.wording[stance]),
      // A share of nothing has no piece, and no label either.
      values: chart.bars.map(({ shares }) => shares[stance] || null),
      color: colours[stance],
      dataLabels: {
        value: true,
        numberFormat: "0%",
        font: { color: stance === "verbeterd" ? lightInk : darkInk },
      },
    })),
    categoryAxis: { reverseOrder: true },
    valueAxis: { visible: false, gridlines: false },
    chartArea: { border: "none" },
    transformation: { width: 600, height: 90 + 26 * chart.bars.length },
  });
  return [
    new Paragraph({ keepNext: true, children: [run] }),
    docxCaption(caption, { notes: [], keepNext: false }),
  ];
}
