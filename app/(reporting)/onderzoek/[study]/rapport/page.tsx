import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { ReportContents } from "@/app/_report/view/report-contents";
import { ReportLayout } from "@/app/_report/view/report-layout";
import { ReportView } from "@/app/_report/view/report-view";
import { writeReport } from "@/app/_report/write-report";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readLiveReport } from "@/db/reads/report/live-report";
import { CountingNotices } from "../../../_view/counting-notices";
import { PrintButton } from "./_parts/print-button";
import { ReportLanguage } from "./_parts/report-language";
import { reportSearch } from "./_parts/report-search";

export default page({
  policy: { kind: "study", action: "report.see" },
  params: z.object({ study: z.string() }),
  search: reportSearch,
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("report");
    const report = await readLiveReport(viewer, membership.study);
    if (report === null) notFound();
    const language = search.taal ?? (await getLocale());
    const document = writeReport(report, { language, state: { kind: "live", at: new Date() } });
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} actions={<PrintButton />} />
        <CountingNotices counting={report.inputs.counting} />
        <ReportLayout
          side={
            <>
              <ReportLanguage path={`/onderzoek/${membership.slug}/rapport`} language={language} />
              <ReportContents document={document} />
            </>
          }
        >
          <ReportView document={document} />
        </ReportLayout>
      </>,
    );
  },
});
