import type { Drawing, Mark } from "./drawing";
import {
  type DivergingRoom,
  divergingPlaces,
  divergingRoom,
  middleOf,
  type SegmentShape,
  type Shares,
  stackedPlaces,
} from "./share-layout";

/** A bar with its name ("gewogen"), and what is written in its pieces. */
export type FigureBar = {
  readonly name: string;
  readonly shares: Shares;
  readonly texts: Readonly<Partial<Record<SegmentShape, string>>>;
};

export type FigureRow = {
  readonly label: string;
  /** Under the label, smaller: of how many, and of what response. */
  readonly details: readonly string[];
  /** Bars; or in their place why there are none. */
  readonly bars: readonly FigureBar[] | string;
};

/** A chart of stances in words: panels of rows of bars, all on one scale. */
export type StanceFigure = {
  readonly title: string;
  /** Under the chart: how it was counted and weighed. */
  readonly notes: readonly string[];
  readonly kind: "diverging" | "stacked";
  readonly legend: readonly { readonly shape: SegmentShape; readonly label: string }[];
  readonly panels: readonly { readonly title: string; readonly rows: readonly FigureRow[] }[];
  /** Panels beside each other. */
  readonly columns: 1 | 2;
  /** For a page of paper, on which it is drawn larger than on a screen; of one column. */
  readonly narrow?: boolean;
};

const wide = { width: 920, labels: 270, roomForText: { 1: 6.5, 2: 13 } } as const;
const narrow = { width: 680, labels: 206, roomForText: { 1: 9, 2: 13 } } as const;
const margin = 16;
const between = 28;
const barHeight = 20;
const barStep = 25;
const lineHeight = 16;
const rowGap = 12;
/** About what a letter of 12 units takes, as a share of its size. */
const letter = 0.52;

/** Lays a figure out; the same words and shares always give the same drawing. Shares are never written, only drawn. */
export function stanceFigure(figure: StanceFigure): Drawing {
  const { width } = sizesOf(figure);
  const marks: Mark[] = [text(margin, 28, figure.title, { size: 18, look: "bold" })];
  let y = legend(marks, figure.legend, { top: 46, width });
  const panelWidth = (width - 2 * margin - (figure.columns - 1) * between) / figure.columns;
  const room = divergingRoom(
    figure.panels.flatMap(({ rows }) =>
      rows.flatMap(({ bars }) => (typeof bars === "string" ? [] : bars.map(({ shares }) => shares))),
    ),
  );
  for (let at = 0; at < figure.panels.length; at += figure.columns) {
    const ends = figure.panels.slice(at, at + figure.columns).map((each, column) =>
      panel(marks, each, {
        x: margin + column * (panelWidth + between),
        y,
        width: panelWidth,
        figure,
        room,
      }),
    );
    y = Math.max(...ends) + 14;
  }
  for (const note of figure.notes.flatMap((each) => wrapped(each, width - 2 * margin, 12))) {
    marks.push(text(margin, y, note, { size: 12, look: "muted" }));
    y += lineHeight;
  }
  return {
    width,
    height: y + margin - lineHeight / 2,
    title: figure.title,
    description: figure.panels.flatMap(inWords).join(" "),
    marks,
  };
}

/** In per cents of a bar: a piece that is narrower than `roomForText`, by columns, has no text. */
function sizesOf(figure: StanceFigure) {
  return figure.narrow ? narrow : wide;
}

type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly figure: StanceFigure;
  readonly room: DivergingRoom;
};

/** Gives where it ends. */
function panel(
  marks: Mark[],
  { title, rows }: StanceFigure["panels"][number],
  { x, width: panelWidth, figure, room, ...place }: Place,
): number {
  let y = place.y + lineHeight;
  marks.push(text(x, y, title, { size: 14, look: "bold" }));
  y += 10;
  const labels = figure.columns === 1 ? sizesOf(figure).labels : 135;
  const names = figure.columns === 1 ? 74 : 66;
  const bars = { x: x + labels + names, width: panelWidth - labels - names };
  const top = y;
  for (const row of rows) {
    const words = [
      ...wrapped(row.label, labels - 12, 13).map((line) => ({ line, size: 13, look: "plain" as const })),
      ...row.details.flatMap((each) =>
        wrapped(each, labels - 12, 11).map((line) => ({ line, size: 11, look: "muted" as const })),
      ),
    ];
    for (const [at, { line, size, look }] of words.entries())
      marks.push(text(x, y + 14 + at * 15, line, { size, look }));
    if (typeof row.bars === "string")
      marks.push(text(x + labels, y + 14, row.bars, { size: 12, look: "muted" }));
    else
      for (const [at, bar] of row.bars.entries()) {
        const barTop = y + at * barStep;
        marks.push(text(x + labels, barTop + 14, bar.name, { size: 11, look: "muted" }));
        drawBar(marks, bar, { ...bars, y: barTop, figure, room });
      }
    const barLines = typeof row.bars === "string" ? 1 : row.bars.length;
    y += Math.max(barLines * barStep, words.length * 15 + 4) + rowGap;
  }
  if (figure.kind === "diverging")
    marks.push({
      kind: "rule",
      x: bars.x + (middleOf(room) / 100) * bars.width,
      from: top - 2,
      to: y - rowGap,
    });
  return y;
}

function drawBar(
  marks: Mark[],
  { shares, texts }: FigureBar,
  { x, y, width: barWidth, figure, room }: Place,
) {
  const places = figure.kind === "stacked" ? stackedPlaces(shares) : divergingPlaces(shares, room);
  for (const { shape, from, width: share } of places) {
    const piece = { x: x + (from / 100) * barWidth, width: (share / 100) * barWidth };
    marks.push({ kind: "piece", shape, y, height: barHeight, ...piece });
    const written = texts[shape];
    if (written !== undefined && share >= sizesOf(figure).roomForText[figure.columns])
      marks.push(
        text(piece.x + piece.width / 2, y + 14, written, {
          size: 12,
          look: lookOn[shape],
          anchor: "middle",
        }),
      );
  }
}

const lookOn = {
  up: "on-dark",
  same: "bold",
  down: "on-pattern",
  mixed: "on-pattern",
  unknown: "bold",
} as const satisfies Record<SegmentShape, string>;

/** Swatches with their words, in as many lines as it takes; gives where it ends. */
function legend(
  marks: Mark[],
  entries: StanceFigure["legend"],
  { top, width }: { readonly top: number; readonly width: number },
): number {
  let [x, y] = [margin, top];
  for (const { shape, label } of entries) {
    const wide = 24 + label.length * 13 * letter + 22;
    if (x > margin && x + wide > width - margin) [x, y] = [margin, y + 22];
    marks.push({ kind: "piece", shape, x, y, width: 18, height: 13 });
    marks.push(text(x + 24, y + 11, label, { size: 13, look: "plain" }));
    x += wide;
  }
  return y + 26;
}

function text(
  x: number,
  y: number,
  words: string,
  {
    size,
    look,
    anchor = "start",
  }: Pick<Extract<Mark, { kind: "text" }>, "size" | "look"> & { anchor?: "start" | "middle" },
): Mark {
  return { kind: "text", x, y, text: words, size, look, anchor };
}

/** Words over as many lines as fit; a word that is wider than the line stays whole. */
function wrapped(words: string, room: number, size: number): readonly string[] {
  const letters = Math.floor(room / (size * letter));
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function inWords({ title, rows }: StanceFigure["panels"][number]): readonly string[] {
  return rows.map(({ label, details, bars }) => {
    const told =
      typeof bars === "string"
        ? [bars]
        : bars.map(({ name, texts }) => `${name} ${Object.values(texts).join(", ")}`);
    return `${[title, label, ...details, ...told].join("; ")}.`;
  });
}
