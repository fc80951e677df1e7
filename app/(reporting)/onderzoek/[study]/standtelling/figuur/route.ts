import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { readStanceCounts } from "@/db/reads/results/stance-counts";
import { stanceFigure } from "@/lib/figure/stance-figure";
import { svgOf } from "@/lib/figure/svg-of";
import { stanceSearch, stanceView } from "../stance-view";
import { countedInWords } from "./counted-in-words";
import { themeFigure } from "./theme-figure";

/** One theme's chart, as the same address of the stance counts shows it, as an SVG file. */
export const GET = handler({
  policy: { kind: "study", action: "results.see" },
  params: z.object({ study: z.string() }),
  search: stanceSearch,
  run: async ({ viewer, membership: { study, slug }, search }) => {
    const view = stanceView(`/onderzoek/${slug}/standtelling`, search);
    const counts = await readStanceCounts(viewer, study, view.choices, view.table);
    const theme = counts?.themes.find(({ code }) => code === view.theme);
    if (counts === null || theme === undefined)
      return Response.json({ kind: "not-found" }, { status: 404, headers: { "cache-control": "no-store" } });
    const t = await getTranslations("results");
    const format = await getFormatter();
    const notes = [countedInWords(counts, t, format)];
    const drawing = stanceFigure(themeFigure({ theme, counts, view, t, format, notes }));
    return new Response(svgOf(drawing), {
      headers: {
        "content-type": "image/svg+xml; charset=utf-8",
        "content-disposition": `attachment; filename="${slug}-${encodeURIComponent(theme.code)}.svg"`,
        // Opened as a page it runs nothing and fetches nothing.
        "content-security-policy": "default-src 'none'; style-src 'none'; sandbox",
        "cache-control": "no-store",
      },
    });
  },
});
