import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { OnScreen } from "@/app/_report/view/on-screen";
import { ReportContents } from "@/app/_report/view/report-contents";
import { ReportLayout } from "@/app/_report/view/report-layout";
import { ReportView } from "@/app/_report/view/report-view";
import { writeReport } from "@/app/_report/write-report";
import { framed } from "@/app/_shell/framed";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readSnapshotList } from "@/db/reads/report/snapshot-list";
import { checkSnapshot, readSnapshot } from "@/db/reads/report/snapshot-of";
import { may } from "@/lib/access/may";
import { Downloads } from "../_parts/downloads";
import { PrintButton } from "../_parts/print-button";
import { ReportLanguage } from "../_parts/report-language";
import { reportSearch } from "../_parts/report-search";
import { snapshotIdSchema } from "../_parts/snapshot-id-schema";
import { SnapshotLinks } from "../_parts/snapshot-links";
import { SnapshotSeal } from "./snapshot-seal";

export default page({
  policy: { kind: "study", action: "report.see" },
  params: z.object({ study: z.string() }),
  search: reportSearch.extend({ kenmerk: snapshotIdSchema.optional() }),
  render: async ({ viewer, membership: { study, slug }, search }) => {
    const t = await getTranslations("report");
    const path = `/onderzoek/${slug}/rapport`;
    if (search.kenmerk === undefined)
      return framed(
        { trail: [{ label: t("title"), href: path }, { label: t("snapshots.title") }] },
        <>
          <PageHeader title={t("snapshots.title")} subtitle={t("snapshots.subtitle")} />
          <SnapshotLinks
            path={path}
            snapshots={await readSnapshotList(viewer, study)}
            mayCompare={may(viewer, "finished-work.see", study)}
          />
        </>,
      );
    const report = await readSnapshot(viewer, study, search.kenmerk);
    if (report === null) notFound();
    const { id, name, at, by, sha256, content } = report;
    const language = search.taal ?? (await getLocale());
    const document = writeReport(content, { language, state: { kind: "frozen", at, name, id } });
    return framed(
      { trail: [{ label: t("title"), href: path }, { label: name }] },
      <>
        <OnScreen>
          <PageHeader title={name} subtitle={t("frozenSubtitle")} actions={<PrintButton />} />
        </OnScreen>
        <Stack gap="m">
          <OnScreen>
            <SnapshotSeal frozen={{ id, sha256, by, at }} check={await checkSnapshot(report)} />
          </OnScreen>
          <ReportLayout
            side={
              <>
                <ReportLanguage path={`${path}/vastgelegd`} search={{ kenmerk: id }} language={language} />
                <ReportContents document={document} />
                {may(viewer, "study.export", study) ? (
                  <Downloads study={slug} asked={{ taal: language, kenmerk: id }} />
                ) : null}
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
