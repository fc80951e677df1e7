import { expect, test } from "vitest";
import type { ReportChart } from "@/lib/report/document";
import { drawnChart } from "./drawn-chart";

const chartOf = (label: string): ReportChart => ({
  id: "chart",
  caption: "",
  figure: {
    title: "Regie",
    notes: [],
    kind: "diverging",
    legend: [],
    columns: 1,
    panels: [{ title: "EK-c", rows: [{ label, details: [], bars: "geen" }] }],
  },
});

test("a chart is a PNG in which its words are drawn, whatever fonts the machine has", () => {
  const drawn = drawnChart(chartOf("allen"));
  expect([...drawn.slice(1, 4)]).toEqual([...new TextEncoder().encode("PNG")]);
  expect(drawn).not.toEqual(drawnChart(chartOf("ouder")));
  expect(drawn).toEqual(drawnChart(chartOf("allen")));
});
