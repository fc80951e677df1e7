import type { ReportSource } from "../report-source";

/** Over what the mean is, how much it is, and what becomes of the unknown. */
export function meanInWords({ inputs, figures, words, groupName }: ReportSource): string {
  const { weighed, list, figures: shown } = words;
  const { meanOver, countUnknown, rolesInN } = inputs.weighting;
  const unknown = [
    ...(rolesInN === "shown" ? [weighed("nOfRow")] : []),
    weighed(countUnknown ? "unknownCounted" : "unknownLeftOut"),
  ].join(" ");
  const meanByGroup = new Map(
    figures.cases.flatMap(({ group, weighed: of }) => (of === null ? [] : [[group, of.mean] as const])),
  );
  const [first] = meanByGroup.values();
  if (first === undefined) return weighed("nothing");
  if (meanOver.kind === "group") {
    const means = [...meanByGroup].map(([group, mean]) =>
      weighed("groupMean", { group: groupName(group), mean: shown.weight(mean) }),
    );
    return weighed("byGroup", { means: list(means), unknown });
  }
  return weighed(meanOver.kind === "set" ? "byHand" : "byStudy", { mean: shown.weight(first), unknown });
}
