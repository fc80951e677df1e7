import { atOnce } from "@/lib/comparison/permutation/steps";
import { renameIds } from "./ids-in-content";
import { reportFigures } from "./report-figures";
import type { ReportInputs } from "./report-inputs";
import { sectionsOf } from "./section-key";
import type { SnapshotContent } from "./snapshot-content";

/** For tests: what is frozen of inputs that call things by name, with an id for each of these names. */
export function frozenContent(inputs: ReportInputs, names: ReadonlySet<string>): unknown {
  const idOf = new Map(
    [...names].map((name, at) => [name, `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`]),
  );
  const content: Omit<SnapshotContent, "outline"> & { readonly outline: unknown } = {
    format: 1,
    inputs,
    figures: atOnce(reportFigures(inputs)),
    outline: {
      order: sectionsOf(inputs.work.themes),
      leftOut: [],
      texts: [{ section: "limits", text: "Klein." }],
    },
  };
  return renameIds(content, (id) => idOf.get(id) ?? id);
}
