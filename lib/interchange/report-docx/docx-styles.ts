import { type IStylesOptions, LineRuleType } from "docx";

const languageTags = { nl: "nl-NL", en: "en-GB" } as const;
const ink = "23272F";
const font = "Calibri";

/** Word's own styles, as this report looks; sizes are in half points, distances in twentieths of a point. */
export function docxStyles(language: keyof typeof languageTags): IStylesOptions {
  const heading = { font, color: ink, bold: true };
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: languageTags[language] } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { ...heading, size: 40 }, paragraph: { spacing: { after: 80 } } },
      heading1: {
        run: { ...heading, size: 28 },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
      },
      caption: {
        run: { font, size: 20, color: ink, italics: false, bold: false },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
      footnoteText: { run: { font, size: 18 } },
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { color: "5A5F6B" },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: "Quote",
        name: "Quote",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { italics: true },
        paragraph: { indent: { left: 454, right: 454 } },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 16 },
        paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}
