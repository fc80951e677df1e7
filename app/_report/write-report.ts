import type { ReportBlock, ReportDocument } from "@/lib/report/document";
import type { SectionKey } from "@/lib/report/section-key";
import { whichSection } from "@/lib/report/section-key";
import type { SnapshotContent } from "@/lib/report/snapshot-content";
import { type ReportSource, reportSource } from "./report-source";
import { type ReportLanguage, reportWords } from "./report-words";
import { agreementSection } from "./sections/agreement-section";
import { comparisonSection } from "./sections/comparison-section";
import { limitsSection } from "./sections/limits-section";
import { methodSection } from "./sections/method-section";
import { responseSection } from "./sections/response-section";
import { statementsSection } from "./sections/statements-section";
import { themeSection } from "./sections/theme-section";
import { weightsSection } from "./sections/weights-section";

/** Of when the figures are: now, or what was frozen. */
export type ReportState =
  | { readonly kind: "live"; readonly at: Date }
  | { readonly kind: "frozen"; readonly at: Date; readonly name: string; readonly id: string };

/** Writes a report in one language: the sections that are not left out, each filled in from the figures. */
export function writeReport(
  content: Omit<SnapshotContent, "format">,
  { language, state }: { readonly language: ReportLanguage; readonly state: ReportState },
): ReportDocument {
  const words = reportWords(language);
  const source = reportSource(content, words);
  const { order, leftOut, texts } = content.outline;
  // What still changes is of a day; what is frozen of its minute.
  const at = words.format.dateTime(state.at, state.kind === "live" ? "day" : "moment");
  return {
    language,
    title: words.t("document.title", { study: content.inputs.names.study }),
    subtitle:
      state.kind === "live"
        ? words.t("document.live", { at })
        : words.t("document.frozen", { at, name: state.name, id: state.id }),
    captionLabels: { table: words.t("caption.table"), figure: words.t("caption.figure") },
    sections: order
      .filter((key) => !leftOut.includes(key))
      .map((key) => ({
        key,
        title: sectionTitle(source, key),
        blocks: [
          ...filledIn(source, key),
          ...ownBlocks(texts.find(({ section }) => section === key)?.text ?? ""),
        ],
      })),
  };
}

/** What a section is called. */
export function sectionTitle(
  { words, theme }: Pick<ReportSource, "words" | "theme">,
  key: SectionKey,
): string {
  const of = whichSection(key);
  return of.kind === "theme" ? theme(of.theme).name : words.t(`section.${of.section}`);
}

function filledIn(source: ReportSource, key: SectionKey): readonly ReportBlock[] {
  const of = whichSection(key);
  return of.kind === "theme" ? themeSection(source, of.theme) : sectionWriters[of.section](source);
}

const sectionWriters = {
  method: methodSection,
  response: responseSection,
  statements: statementsSection,
  comparison: comparisonSection,
  agreement: agreementSection,
  weights: weightsSection,
  limits: limitsSection,
} as const;

/** An empty line parts paragraphs. */
function ownBlocks(text: string): readonly ReportBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ kind: "own", text: part }));
}
