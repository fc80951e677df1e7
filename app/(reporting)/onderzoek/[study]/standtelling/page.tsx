import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { SegmentPatterns } from "@/app/_ui/chart/segment-fill";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readStancePage } from "@/db/reads/results/stance-page";
import { CountingNotices } from "../../../_view/counting-notices";
import { Comparing } from "./_comparison/comparing";
import { BehindPanel } from "./behind-panel";
import { HowCounted } from "./how-counted";
import { StanceControls } from "./stance-controls";
import { stanceSearch, stanceView } from "./stance-view";
import { ThemeSection } from "./theme-section";

export default page({
  policy: { kind: "study", action: "results.see" },
  params: z.object({ study: z.string() }),
  search: stanceSearch,
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("results");
    const view = stanceView(`/onderzoek/${membership.slug}/standtelling`, search);
    const { table, cell, from } = view;
    const found = await readStancePage(viewer, membership.study, {
      choices: view.choices,
      table,
      cell: cell && { ...cell, from },
    });
    if (found === null || (cell !== null && found.behind === null)) notFound();
    const { counts, behind, compare } = found;
    if (counts.means.length === 0 && counts.counting.interviews === 0)
      return framed(
        { trail: [{ label: t("title") }] },
        <>
          <PageHeader title={t("title")} subtitle={t("subtitle")} />
          <EmptyState
            action={<LinkButton href={`/onderzoek/${membership.slug}`}>{t("toOverview")}</LinkButton>}
          >
            {t("empty")}
          </EmptyState>
        </>,
      );
    const themes = counts.themes.filter(({ code }) => view.theme === null || code === view.theme);
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        <SegmentPatterns />
        <Stack gap="m">
          <StanceControls
            address={view.address}
            themes={counts.themes.map(({ code, name }) => ({ code, name }))}
            groups={counts.groups}
            coders={counts.coders}
            attributes={counts.attributes}
            shown={{ ...view, coder: counts.coder, unit: counts.unit, attribute: counts.attribute }}
            weighting={counts.weighting}
            mean={counts.means[0]?.mean ?? 1}
          />
          <CountingNotices counting={counts.counting} />
          <HowCounted counts={counts} view={view} slug={membership.slug} />
          {view.group === null && themes.length > 0 ? (
            <Comparing compare={compare} view={view} study={membership.slug} mayExpect={found.mayExpect} />
          ) : null}
          {themes.length === 0 ? <EmptyState>{t("noThemes")}</EmptyState> : null}
          {themes.map((theme) => (
            <ThemeSection key={theme.code} theme={theme} counts={counts} view={view} />
          ))}
        </Stack>
        {cell && behind ? (
          <BehindPanel cell={cell} behind={behind} view={view} slug={membership.slug} />
        ) : null}
      </>,
    );
  },
});
