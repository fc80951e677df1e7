import { useTranslations } from "next-intl";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";

/** What a side is called: left, right, and by number where there are more; of an opinion the interview it stands for. */
export function useAlias(difference: DifferenceShown): (at: number) => string {
  const t = useTranslations("settle.side");
  return (at) => {
    const place = aliasPlace(difference, at);
    const alias = place === 0 ? t("left") : place === 1 ? t("right") : t("further", { number: place + 1 });
    const interview = difference.kind === "opinion" ? difference.sides[at]?.interview : undefined;
    return interview === undefined ? alias : t("ofInterview", { alias, interview });
  };
}

/** The place of a side's alias among those of the interview, from 0. */
export function aliasPlace({ sides }: Pick<DifferenceShown, "sides">, at: number): number {
  return sides[at]?.alias ?? at;
}

/** Which side has an alias; null where that coder has no part in the difference. */
export function sideOfAlias({ sides }: Pick<DifferenceShown, "sides">, alias: number): number | null {
  const at = sides.findIndex((side) => side.alias === alias);
  return at === -1 ? null : at;
}
