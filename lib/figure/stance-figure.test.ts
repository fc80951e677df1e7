import fc from "fast-check";
import { expect, test } from "vitest";
import type { Drawing } from "./drawing";
import { type StanceFigure, stanceFigure } from "./stance-figure";
import { svgOf } from "./svg-of";

const row = (label: string, up: number, down: number) => ({
  label,
  details: ["10 meningen uit 4 zaken"],
  bars: [
    {
      name: "gewogen",
      shares: { up, same: 1 - up - down, down, mixed: 0, unknown: 0 },
      texts: { up: `${Math.round(up * 100)}%` },
    },
  ],
});
const figure = (given: Partial<StanceFigure> = {}): StanceFigure => ({
  title: "Regie",
  notes: ["Zo is gewogen."],
  kind: "diverging",
  legend: [{ shape: "up", label: "meer bij de familie" }],
  columns: 1,
  panels: [{ title: "EK-c", rows: [row("allen", 0.5, 0.25), row("ouder", 0.2, 0.6)] }],
  ...given,
});
const pieces = ({ marks }: Drawing) =>
  marks.flatMap((mark) => (mark.kind === "piece" && mark.height === 20 ? [mark] : []));

test("every row has its unchanged around the one line through the middle", () => {
  const drawing = stanceFigure(figure());
  const middle = drawing.marks.find((mark) => mark.kind === "rule");
  const same = pieces(drawing).filter(({ shape }) => shape === "same");
  expect(same).toHaveLength(2);
  for (const { x, width } of same) expect(x + width / 2).toBeCloseTo(middle?.x ?? 0);
});

test("a share is written in its piece where there is room, and told where there is not", () => {
  const drawing = stanceFigure(figure({ panels: [{ title: "EK-c", rows: [row("allen", 0.03, 0.2)] }] }));
  expect(drawing.marks.some((mark) => mark.kind === "text" && mark.text === "3%")).toBe(false);
  expect(drawing.description).toContain("gewogen 3%");
});

test("in place of bars stands why there are none", () => {
  const few = { label: "kind", details: [], bars: "minder dan 5 meningen" };
  const drawing = stanceFigure(figure({ panels: [{ title: "EK-c", rows: [few] }] }));
  expect(pieces(drawing)).toEqual([]);
  expect(drawing.marks).toContainEqual(expect.objectContaining({ text: "minder dan 5 meningen" }));
});

test("nothing lies outside the drawing, and every number in it is one", () => {
  const share = fc.float({ min: 0, max: Math.fround(0.5), noNaN: true });
  const rows = fc.array(
    fc.tuple(fc.string({ maxLength: 80 }), share, share).map(([label, up, down]) => row(label, up, down)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(1 as const, 2 as const), (given, columns) => {
      const drawing = stanceFigure(
        figure({ columns, panels: [1, 2, 3].map(() => ({ title: "x", rows: given })) }),
      );
      for (const piece of pieces(drawing)) {
        expect(piece.x).toBeGreaterThanOrEqual(0);
        expect(piece.x + piece.width).toBeLessThanOrEqual(drawing.width);
        expect(piece.y + piece.height).toBeLessThanOrEqual(drawing.height);
      }
      expect(svgOf(drawing)).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});

test("a name can't end an element or an attribute, nor hold what XML can't", () => {
  const svg = svgOf(stanceFigure(figure({ title: `</title><script>"'&\u0000` })));
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;/title&gt;&lt;script&gt;&quot;'&amp;</title>");
});

test("each shape has a fill of its own kind, so that it can be told apart in grey", () => {
  const shapes = ["up", "same", "down", "mixed", "unknown"] as const;
  const svg = svgOf(
    stanceFigure(figure({ legend: shapes.map((shape) => ({ shape, label: shape })), panels: [] })),
  );
  const fills = [...svg.matchAll(/<rect [^>]*height="13" (fill="[^"]*"[^>]*)\/>/g)].map(([, look]) => look);
  expect(new Set(fills).size).toBe(shapes.length);
  expect(svg).toMatch(/fill="url\(#down\)"/);
  expect(svg).toMatch(/fill="url\(#mixed\)"/);
});
