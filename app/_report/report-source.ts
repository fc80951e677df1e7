import type { ReportFigures } from "@/lib/report/report-figures";
import type { ReportInputs } from "@/lib/report/report-inputs";
import type { CaseId, GroupId, ThemeId } from "@/lib/study/ids";
import type { ReportWords } from "./report-words";

/** What the sections are written from. */
export type ReportSource = {
  readonly inputs: ReportInputs;
  readonly figures: ReportFigures;
  readonly words: ReportWords;
  readonly groupName: (id: GroupId) => string;
  readonly theme: (id: ThemeId) => ReportInputs["names"]["themes"][number];
  readonly caseCode: (id: CaseId) => string;
};

/** Puts figures beside the names that they are told with. */
export function reportSource(
  { inputs, figures }: { readonly inputs: ReportInputs; readonly figures: ReportFigures },
  words: ReportWords,
): ReportSource {
  const group = named(inputs.names.groups);
  const inCase = named(inputs.work.cases);
  return {
    inputs,
    figures,
    words,
    groupName: (id) => group(id).name,
    theme: named(inputs.names.themes),
    caseCode: (id) => inCase(id).code,
  };
}

function named<T extends { readonly id: string }>(things: readonly T[]): (id: T["id"]) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = byId.get(id);
    if (thing === undefined) throw new RangeError(`the report names no ${id}`);
    return thing;
  };
}
