import type { Drawing, Mark } from "./drawing";
import type { SegmentShape } from "./share-layout";

/**
 * A drawing as an SVG file that stands on its own: no style sheet, no script, no font of its own, and nothing from
 * elsewhere. Every shape has a fill of its own kind (solid, tint, hatch, dots, dashed outline), so that it can be told
 * apart in grey.
 */
export function svgOf({ width, height, title, description, marks }: Drawing): string {
  const size = `width="${written(width)}" height="${written(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${written(width)} ${written(height)}" role="img" font-family="'Source Sans 3', 'Source Sans Pro', Arial, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<defs>${patterns}</defs>`,
    `<rect width="${written(width)}" height="${written(height)}" fill="#ffffff"/>`,
    ...marks.map(markOf),
    "</svg>",
    "",
  ].join("\n");
}

const colours = {
  text: "#1b1d22",
  muted: "#5a5f6b",
  improved: "#1f6e8c",
  unchanged: "#e1dfd9",
  unchangedOutline: "#8a8577",
  worsened: "#b4531a",
  unknown: "#6b6f78",
} as const;

const patterns = [
  '<pattern id="down" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
  `<rect width="6" height="6" fill="#ffffff"/><path d="M0 0v6" stroke="${colours.worsened}" stroke-width="3.2"/></pattern>`,
  '<pattern id="mixed" width="6" height="6" patternUnits="userSpaceOnUse">',
  `<rect width="6" height="6" fill="#ffffff"/><circle cx="3" cy="3" r="1.4" fill="${colours.text}"/></pattern>`,
].join("");

const lookByShape: Readonly<Record<SegmentShape, string>> = {
  up: `fill="${colours.improved}" stroke="${colours.improved}"`,
  same: `fill="${colours.unchanged}" stroke="${colours.unchangedOutline}"`,
  down: `fill="url(#down)" stroke="${colours.worsened}"`,
  mixed: `fill="url(#mixed)" stroke="${colours.text}"`,
  unknown: `fill="#ffffff" stroke="${colours.unknown}" stroke-dasharray="1.5 2.5"`,
};

const lookOfText = {
  plain: `fill="${colours.text}"`,
  bold: `fill="${colours.text}" font-weight="600"`,
  muted: `fill="${colours.muted}"`,
  "on-dark": 'fill="#ffffff" font-weight="600"',
  "on-pattern": `fill="${colours.text}" font-weight="600" stroke="#ffffff" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`,
} as const;

function markOf(mark: Mark): string {
  switch (mark.kind) {
    case "piece":
      return `<rect x="${written(mark.x)}" y="${written(mark.y)}" width="${written(mark.width)}" height="${written(mark.height)}" ${lookByShape[mark.shape]} stroke-width="1.25"/>`;
    case "rule":
      return `<path d="M${written(mark.x)} ${written(mark.from)}V${written(mark.to)}" stroke="${colours.unchangedOutline}" stroke-dasharray="2 2"/>`;
    case "text":
      return `<text x="${written(mark.x)}" y="${written(mark.y)}" font-size="${mark.size}" text-anchor="${mark.anchor}" ${lookOfText[mark.look]}>${escaped(mark.text)}</text>`;
  }
}

function written(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** As text and in attributes; signs that XML can't hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
