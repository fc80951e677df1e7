import { canonicalJson } from "@/lib/report/canonical-json";
import { sha256Of } from "../sha256-of";
import type { StudyArchive } from "../study-archive";
import { sampledAt, written } from "./sampled-at.setup";

type Report = Pick<StudyArchive, "reportOutline" | "reportTexts" | "chosenQuotes" | "snapshots">;

/** An id of the database in which the sample's snapshot was frozen. */
function sealedId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** For tests: an outline, texts, quotes of both of two codings that say the same, and a sealed snapshot. */
export async function sampleReport(words: string): Promise<Report> {
  const content = {
    format: 1,
    inputs: {
      work: {
        themes: [{ id: sealedId(1), code: "veiligheid" }],
        opinions: [{ id: sealedId(2), case: sealedId(3), holders: [sealedId(4)] }],
        judgements: [{ interview: sealedId(5), theme: sealedId(1), coder: sealedId(6) }],
        groups: [{ id: sealedId(7), code: "EK-c" }],
      },
      evidence: { statements: [{ id: sealedId(9) }], factors: { names: [{ id: sealedId(10) }] } },
    },
    figures: { cases: [{ case: sealedId(3), weight: 0.92 }] },
    outline: {
      order: [`theme:${sealedId(1)}`, `theme:${sealedId(8)}`, "method"],
      leftOut: [],
      texts: [{ section: "limits", text: words }],
    },
  };
  return {
    reportOutline: {
      order: [{ theme: "veiligheid" }, "method"],
      leftOut: ["weights"],
      writtenBy: "a",
      ...written,
    },
    reportTexts: [
      { section: { theme: "veiligheid" }, text: words, writtenBy: "b", ...written },
      { section: "limits", text: "Klein.", writtenBy: null, ...written },
    ],
    chosenQuotes: [
      { coding: 0, edited: null, chosenBy: "a", changedAt: sampledAt, ...written },
      { coding: 2, edited: "(...) nu?", chosenBy: "a", changedAt: sampledAt, ...written },
      { coding: 1, edited: null, chosenBy: null, changedAt: sampledAt, ...written },
    ],
    snapshots: [
      {
        name: "Eerste versie",
        content,
        sha256: await sha256Of(canonicalJson(content)),
        ids: {
          groups: { [sealedId(7)]: "EK-c" },
          themes: { [sealedId(1)]: "veiligheid" },
          cases: { [sealedId(3)]: "Z1" },
          respondents: { [sealedId(4)]: "Z1-O1" },
          opinions: { [sealedId(2)]: "Z1-O1" },
          interviews: { [sealedId(5)]: "Z1-O1" },
          statements: { [sealedId(9)]: "s1" },
          codes: { [sealedId(10)]: { theme: "veiligheid", label: "school", polarity: "bevorderend" } },
          members: { [sealedId(6)]: "a" },
        },
        madeBy: "a",
        ...written,
      },
    ],
  };
}
