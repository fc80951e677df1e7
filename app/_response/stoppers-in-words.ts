import type { useTranslations } from "next-intl";
import type { ApproachesEnded } from "@/lib/study/approaches-ended";

type Words = {
  readonly t: ReturnType<typeof useTranslations<"response">>;
  readonly list: (told: readonly string[]) => string;
};

/** Who refused for others, each with for how many. Null: everyone who refused did so themselves. */
export function refusersInWords(ended: readonly ApproachesEnded[], { t, list }: Words): string | null {
  const told = ended.flatMap(({ outcome, by, count }) =>
    outcome === "weigerde" && by !== null ? [t("byOf", { by, count })] : [],
  );
  return told.length === 0 ? null : list(told);
}

/** Who did not allow it, each with for how many; last for how many that was not noted. Null: all were allowed. */
export function forbiddersInWords(ended: readonly ApproachesEnded[], { t, list }: Words): string | null {
  const forbidden = ended.filter(({ outcome }) => outcome === "mocht niet");
  if (forbidden.length === 0) return null;
  return list(
    forbidden
      .toSorted((one, other) => Number(one.by === null) - Number(other.by === null))
      .map(({ by, count }) => t("byOf", { by: by ?? t("notNoted"), count })),
  );
}
