import "server-only";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { stanceFigure } from "@/lib/figure/stance-figure";
import { svgOf } from "@/lib/figure/svg-of";
import type { ReportChart } from "@/lib/report/document";

/** Printed at the width of a page it has about 240 dots an inch. */
const dots = 1600;
/** The figure's own, so that no machine draws it with another or with none. */
const fontFiles = ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"].map(
  (file) =>
    path.join(
      /* turbopackIgnore: true */ process.cwd(),
      "node_modules",
      "@expo-google-fonts",
      "source-sans-3",
      file,
    ),
);

/** Draws a chart as the PNG of its SVG. Time: some tens of milliseconds. */
export function drawnChart({ figure }: ReportChart): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svgOf(stanceFigure(figure)), {
    fitTo: { mode: "width", value: dots },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
  });
  return new Uint8Array(drawing.render().asPng());
}
