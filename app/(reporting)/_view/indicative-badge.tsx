import { useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/feedback/badge";
import type { ResponseRow } from "@/lib/study/response-by-role";

/** Beside what rests on a low response; a low response goes wherever its figures go. */
export function IndicativeBadge({ trust }: Pick<ResponseRow, "trust">) {
  const t = useTranslations("results.table");
  return trust === "indicative" ? <Badge tone="warn">{t("indicative")}</Badge> : null;
}
