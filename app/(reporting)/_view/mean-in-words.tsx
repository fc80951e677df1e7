import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { Weighting } from "@/lib/weight/weighting";

type MeanInWordsProps = {
  readonly weighting: Weighting;
  readonly means: readonly { readonly group: string; readonly mean: number }[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  /** False where no opinion can be unknown, as of statements. */
  readonly tellsUnknown?: boolean;
};

/** How figures are weighed, to stand beside them: over what the mean is, how much it is, and the unknown. */
export function MeanInWords({ weighting, means, groups, tellsUnknown = true }: MeanInWordsProps) {
  const t = useTranslations("results.weighed");
  const format = useFormatter();
  const figures = figuresIn(format);
  const nameOf = (code: string) => groups.find((group) => group.code === code)?.name ?? code;
  const unknown = [
    ...(weighting.rolesInN === "shown" ? [t("nOfRow")] : []),
    ...(tellsUnknown ? [t(weighting.countUnknown ? "unknownCounted" : "unknownLeftOut")] : []),
  ].join(" ");
  const first = means[0];
  if (first === undefined) return <>{t("nothing")}</>;
  if (weighting.meanOver.kind === "group") {
    const each = means.map(({ group, mean }) =>
      t("groupMean", { group: nameOf(group), mean: figures.weight(mean) }),
    );
    return <>{t("byGroup", { means: format.list(each, { type: "conjunction" }), unknown })}</>;
  }
  const mean = figures.weight(first.mean);
  return <>{t(weighting.meanOver.kind === "set" ? "byHand" : "byStudy", { mean, unknown })}</>;
}
