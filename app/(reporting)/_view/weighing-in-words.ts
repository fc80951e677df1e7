import type { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { Weighting } from "@/lib/weight/weighting";

export type WeighedSo = {
  readonly weighting: Weighting;
  readonly means: readonly { readonly group: string; readonly mean: number }[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  /** False where no opinion can be unknown, as of statements. */
  readonly tellsUnknown?: boolean;
};

/** How figures are weighed: over what the mean is, how much it is, which opinions n counts, and the unknown. */
export function weighingInWords(
  { weighting, means, groups, tellsUnknown = true }: WeighedSo,
  t: ReturnType<typeof useTranslations<"results">>,
  format: ReturnType<typeof useFormatter>,
): string {
  const figures = figuresIn(format);
  const nameOf = (code: string) => groups.find((group) => group.code === code)?.name ?? code;
  const unknown = [
    ...(weighting.rolesInN === "shown" ? [t("weighed.nOfRow")] : []),
    ...(tellsUnknown
      ? [t(weighting.countUnknown ? "weighed.unknownCounted" : "weighed.unknownLeftOut")]
      : []),
  ].join(" ");
  const first = means[0];
  if (first === undefined) return t("weighed.nothing");
  if (weighting.meanOver.kind === "group") {
    const each = means.map(({ group, mean }) =>
      t("weighed.groupMean", { group: nameOf(group), mean: figures.weight(mean) }),
    );
    return t("weighed.byGroup", { means: format.list(each, { type: "conjunction" }), unknown });
  }
  const mean = figures.weight(first.mean);
  return t(weighting.meanOver.kind === "set" ? "weighed.byHand" : "weighed.byStudy", { mean, unknown });
}
