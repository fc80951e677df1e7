import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Notice } from "@/app/_ui/feedback/notice";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readOpinionsOfCase } from "@/db/reads/results/opinions-of-case";
import { readStudyWeighing } from "@/db/reads/results/study-weighing";
import { CountingNotices } from "../../../_view/counting-notices";
import { CasePanel } from "./case-panel";
import { ChoicesMade } from "./choices-made";
import { EffectTables } from "./effect-tables";
import { TriedNotice } from "./tried-notice";
import { WeighingTable } from "./weighing-table";
import styles from "./weighting.module.css";
import { WeightingControls } from "./weighting-controls";
import { weightingSearch, weightingView } from "./weighting-view";

export default page({
  policy: { kind: "study", action: "results.see" },
  params: z.object({ study: z.string() }),
  search: weightingSearch,
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("weighting");
    const { slug, study } = membership;
    const view = weightingView(`/onderzoek/${slug}/weging`, search);
    const weighing = await readStudyWeighing(viewer, study, view.tried);
    if (weighing === null) notFound();
    const open = view.openCase === null ? null : await readOpinionsOfCase(viewer, study, view.openCase);
    if (view.openCase !== null && open === null) notFound();
    const cases = weighing.groups.flatMap((group) => group.cases);
    const without = cases.filter(({ opinions }) => opinions === 0).map(({ code }) => code);
    const mean = cases.find(({ weighed }) => weighed !== null)?.weighed?.mean ?? 1;
    if (cases.length === 0)
      return framed(
        { trail: [{ label: t("title") }] },
        <>
          <PageHeader title={t("title")} subtitle={t("subtitle")} />
          <EmptyState action={<LinkButton href={`/onderzoek/${slug}`}>{t("toOverview")}</LinkButton>}>
            {t("empty")}
          </EmptyState>
        </>,
      );
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        <Stack gap="m">
          <WeightingControls
            address={view.address}
            weighting={weighing.weighting}
            sharing={view.tried.sharing}
            role={view.tried.role}
            mean={mean}
          />
          <TriedNotice view={view} weighing={weighing} slug={slug} />
          <CountingNotices counting={weighing.counting} />
          {without.length === 0 ? null : (
            <Notice tone="warn" title={t("without.title", { count: without.length })}>
              {t(
                weighing.weighting.rolesInN === "shown" && view.tried.role !== "allen"
                  ? "without.whyShown"
                  : "without.why",
                {
                  cases: without.join(", "),
                },
              )}
            </Notice>
          )}
          <div className={styles.beside}>
            <WeighingTable weighing={weighing} view={view} />
            <EffectTables weighing={weighing} tried={view.tried} />
          </div>
          <ChoicesMade choices={weighing.choices} />
        </Stack>
        {open === null ? null : (
          <CasePanel opened={open} view={view} slug={slug} mayJoin={weighing.mayJoin} />
        )}
      </>,
    );
  },
});
