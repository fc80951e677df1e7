import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { reportSource } from "@/app/_report/report-source";
import { reportWords } from "@/app/_report/report-words";
import { OnScreen } from "@/app/_report/view/on-screen";
import { ReportContents } from "@/app/_report/view/report-contents";
import { ReportLayout } from "@/app/_report/view/report-layout";
import { ReportView } from "@/app/_report/view/report-view";
import { sectionTitle, writeReport } from "@/app/_report/write-report";
import { framed } from "@/app/_shell/framed";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { type LiveReport, readLiveReport } from "@/db/reads/report/live-report";
import { readSnapshotList } from "@/db/reads/report/snapshot-list";
import { may } from "@/lib/access/may";
import { CountingNotices } from "../../../_view/counting-notices";
import { type ArrangedSection, ArrangeOutline } from "./_parts/arrange-outline";
import { Downloads } from "./_parts/downloads";
import { FreezeDialog } from "./_parts/freeze-dialog";
import { PrintButton } from "./_parts/print-button";
import { ReportLanguage } from "./_parts/report-language";
import { reportSearch } from "./_parts/report-search";
import { SnapshotLinks } from "./_parts/snapshot-links";

export default page({
  policy: { kind: "study", action: "report.see" },
  params: z.object({ study: z.string() }),
  search: reportSearch,
  render: async ({ viewer, membership: { study, slug }, search }) => {
    const t = await getTranslations("report");
    const report = await readLiveReport(viewer, study);
    if (report === null) notFound();
    const snapshots = await readSnapshotList(viewer, study);
    const language = search.taal ?? (await getLocale());
    const document = writeReport(report, { language, state: { kind: "live", at: new Date() } });
    const mayWrite = may(viewer, "report.write", study);
    const path = `/onderzoek/${slug}/rapport`;
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <OnScreen>
          <PageHeader
            title={t("title")}
            subtitle={t("subtitle")}
            actions={
              <>
                {mayWrite && snapshots !== null ? <FreezeDialog study={slug} /> : null}
                <PrintButton />
              </>
            }
          />
        </OnScreen>
        <Stack gap="m">
          <CountingNotices counting={report.inputs.counting} />
          <ReportLayout
            side={
              <>
                <ReportLanguage path={path} language={language} />
                {mayWrite ? (
                  <ArrangeOutline
                    study={slug}
                    language={language}
                    sections={arranged(report, language)}
                    version={report.outline.version}
                  />
                ) : (
                  <ReportContents document={document} />
                )}
                {may(viewer, "study.export", study) ? (
                  <Downloads study={slug} asked={{ taal: language }} />
                ) : null}
                <SnapshotLinks
                  path={path}
                  snapshots={snapshots}
                  mayCompare={may(viewer, "finished-work.see", study)}
                />
              </>
            }
          >
            <ReportView document={document} />
          </ReportLayout>
        </Stack>
      </>,
    );
  },
});

function arranged(report: LiveReport, language: "nl" | "en"): readonly ArrangedSection[] {
  const source = reportSource(report, reportWords(language));
  const { order, leftOut, texts } = report.outline;
  return order.map((key) => {
    const written = texts.find(({ section }) => section === key);
    return {
      key,
      title: sectionTitle(source, key),
      leftOut: leftOut.includes(key),
      written: { text: written?.text ?? "", version: written?.version ?? 0 },
    };
  });
}
