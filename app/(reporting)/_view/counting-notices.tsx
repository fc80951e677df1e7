import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import type { WorkThatCounts } from "@/db/reads/results/work-that-counts";

/** Says on how much less than everyone's finished work the figures rest that this viewer gets. */
export function CountingNotices({ counting }: { readonly counting: WorkThatCounts }) {
  const t = useTranslations("results.counting");
  const { interviews, byOwn, waiting } = counting;
  if (byOwn === 0 && waiting === 0) return null;
  return (
    <Notice tone="info" title={t("title")}>
      {byOwn === 0 ? null : <p>{t("byOwn", { count: byOwn, interviews })}</p>}
      {waiting === 0 ? null : <p>{t("waiting", { count: waiting, interviews })}</p>}
    </Notice>
  );
}
