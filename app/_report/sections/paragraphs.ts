import type { ReportBlock } from "@/lib/report/document";

/** Makes a paragraph of each group of sentences; null is a sentence that does not apply. */
export function paragraphs(groups: readonly (readonly (string | null)[])[]): readonly ReportBlock[] {
  return groups
    .map((sentences) => sentences.filter((sentence) => sentence !== null).join(" "))
    .filter((text) => text !== "")
    .map((text) => ({ kind: "paragraph", text }));
}
