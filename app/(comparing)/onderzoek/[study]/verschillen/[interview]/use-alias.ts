import { useTranslations } from "next-intl";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";

/** What a side is called: left, right, and by number where there are more; of an opinion the interview it stands for. */
export function useAlias(difference: DifferenceShown): (at: number) => string {
  const t = useTranslations("settle.side");
  return (at) => {
    const alias = at === 0 ? t("left") : at === 1 ? t("right") : t("further", { number: at + 1 });
    const interview = difference.kind === "opinion" ? difference.sides[at]?.interview : undefined;
    return interview === undefined ? alias : t("ofInterview", { alias, interview });
  };
}
