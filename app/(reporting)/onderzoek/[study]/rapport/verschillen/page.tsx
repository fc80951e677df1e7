import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { writeReport } from "@/app/_report/write-report";
import { framed } from "@/app/_shell/framed";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readDecisionsBetween } from "@/db/reads/report/decisions-between";
import { readSnapshotList } from "@/db/reads/report/snapshot-list";
import { type FrozenReport, readSnapshot } from "@/db/reads/report/snapshot-of";
import { changedCells } from "@/lib/report/compare/changed-cells";
import { changedInputs } from "@/lib/report/compare/changed-inputs";
import { snapshotIdSchema } from "../_parts/snapshot-id-schema";
import { ChangedInputs } from "./changed-inputs";
import { ChangedTables } from "./changed-tables";
import { ChooseSnapshots } from "./choose-snapshots";
import { DecisionsMade } from "./decisions-made";

export default page({
  policy: { kind: "study", action: "finished-work.see" },
  params: z.object({ study: z.string() }),
  search: z.object({ voor: snapshotIdSchema.optional(), na: snapshotIdSchema.optional() }),
  render: async ({ viewer, membership: { study, slug }, search }) => {
    const t = await getTranslations("report");
    const path = `/onderzoek/${slug}/rapport`;
    const trail = [{ label: t("title"), href: path }, { label: t("changes.title") }];
    const heading = <PageHeader title={t("changes.title")} subtitle={t("changes.subtitle")} />;
    const snapshots = await readSnapshotList(viewer, study);
    const [newest, previous] = snapshots ?? [];
    if (snapshots === null || newest === undefined || previous === undefined)
      return framed(
        { trail },
        <>
          {heading}
          <EmptyState>{t(snapshots === null ? "snapshots.closed" : "changes.tooFew")}</EmptyState>
        </>,
      );
    const before = await readSnapshot(viewer, study, search.voor ?? previous.id);
    const after = await readSnapshot(viewer, study, search.na ?? newest.id);
    if (before === null || after === null) notFound();
    const language = await getLocale();
    const written = (report: FrozenReport) =>
      writeReport(report.content, { language, state: { kind: "frozen", ...report } });
    const tables = changedCells(written(before), written(after));
    return framed(
      { trail },
      <>
        {heading}
        <Stack gap="l">
          <ChooseSnapshots
            path={`${path}/verschillen`}
            snapshots={snapshots}
            chosen={{ voor: before.id, na: after.id }}
          />
          <ChangedInputs changes={changedInputs(before.content.inputs, after.content.inputs)} />
          <DecisionsMade
            made={await readDecisionsBetween(viewer, study, { after: before.at, until: after.at })}
          />
          <ChangedTables tables={tables} names={{ before: before.name, after: after.name }} />
        </Stack>
      </>,
    );
  },
});
