import { figuresIn } from "@/app/_i18n/figures";
import type { StanceCounts } from "@/db/reads/results/stance-counts";
import { isWeighed } from "@/lib/stance/count-unit";
import { weighingInWords } from "../../../../_view/weighing-in-words";
import type { Formatter, ResultWords } from "../row-words";

/** How a chart was weighed, whose judgements it counts and from what response it is not indicative, to stand under it. */
export function countedInWords(counts: StanceCounts, t: ResultWords, format: Formatter): string {
  const coder = counts.coders.find(({ code }) => code === counts.coder);
  return [
    ...(counts.unit === "persons" ? [t("how.persons")] : []),
    isWeighed(counts.unit) ? weighingInWords(counts, t, format) : t(`how.unweighed.${counts.unit}`),
    coder === undefined ? t("how.everyone") : t("how.oneCoder", { name: coder.name }),
    t("how.bound", { bound: figuresIn(format).share(counts.indicativeBelow) }),
  ].join(" ");
}
