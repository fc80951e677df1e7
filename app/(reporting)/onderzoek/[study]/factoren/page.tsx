import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readBehindFactor } from "@/db/reads/factor/read-behind-factor";
import { readFactors } from "@/db/reads/factor/read-factors";
import { readMergePreview } from "@/db/reads/factor/read-merge-preview";
import { CountingNotices } from "../../../_view/counting-notices";
import { WeighedAsChosen } from "../../../_view/weighed-as-chosen";
import { BehindFactorPanel } from "./behind-factor-panel";
import { FactorControls } from "./factor-controls";
import { factorsSearch, factorsView } from "./factors-view";
import { MergePanel } from "./merge-panel";
import { ThemeSection } from "./theme-section";

export default page({
  policy: { kind: "study", action: "results.see" },
  params: z.object({ study: z.string() }),
  search: factorsSearch,
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("factors");
    const { study, slug } = membership;
    const view = factorsView(`/onderzoek/${slug}/factoren`, search);
    const { role, opened, merging } = view;
    const factors = await readFactors(viewer, study, role);
    if (factors === null) notFound();
    const behind = opened && (await readBehindFactor(viewer, study, { factor: opened, role }));
    if (opened !== null && behind === null) notFound();
    const preview = merging && (await readMergePreview(viewer, study, { ...merging, role }));
    const themes = factors.themes.filter((theme) => theme.factors.length > 0);
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        {themes.length === 0 ? (
          <EmptyState
            action={<LinkButton href={`/onderzoek/${slug}/codeboek`}>{t("toCodebook")}</LinkButton>}
          >
            {t("empty")}
          </EmptyState>
        ) : (
          <Stack gap="m">
            <FactorControls address={view.address} role={role} />
            <CountingNotices counting={factors.counting} />
            <WeighedAsChosen weighed={factors} slug={slug} />
            {themes.map((theme) => (
              <ThemeSection key={theme.code} theme={theme} factors={factors} view={view} slug={slug} />
            ))}
          </Stack>
        )}
        {behind ? <BehindFactorPanel key={opened} behind={behind} view={view} slug={slug} /> : null}
        {preview && !behind ? (
          <MergePanel key={preview.factor.id} preview={preview} address={view.address} slug={slug} />
        ) : null}
      </>,
    );
  },
});
