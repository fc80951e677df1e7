import { ImageRun, Paragraph } from "docx";
import { stanceFigure } from "@/lib/figure/stance-figure";
import type { ReportChart } from "@/lib/report/document";
import type { Caption } from "@/lib/report/number-captions";
import { printable } from "../printable";
import { docxCaption } from "./docx-caption";

/** In pixels of 96 an inch: what is between the margins of an A4. */
const widest = 640;

/** Draws a chart as a PNG. */
export type DrawChart = (chart: ReportChart) => Uint8Array<ArrayBuffer>;

/** The chart as a picture that also says what it shows, with its caption below it. */
export function docxChart(chart: ReportChart, caption: Caption, draw: DrawChart): readonly Paragraph[] {
  const { width, height, title, description } = stanceFigure(chart.figure);
  const picture = new ImageRun({
    type: "png",
    data: draw(chart),
    transformation: { width: widest, height: Math.round((height / width) * widest) },
    altText: { name: chart.id, title: printable(title), description: printable(description) },
  });
  return [
    new Paragraph({ keepNext: true, children: [picture] }),
    docxCaption(caption, { notes: [], keepNext: false }),
  ];
}
