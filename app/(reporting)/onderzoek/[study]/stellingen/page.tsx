import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readStatementCounts } from "@/db/reads/results/statement-counts";
import { CountingNotices } from "../../../_view/counting-notices";
import { WeighedAsChosen } from "../../../_view/weighed-as-chosen";
import { StatementSection } from "./statement-section";

export default page({
  policy: { kind: "study", action: "results.see" },
  params: z.object({ study: z.string() }),
  search: z.object({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("statements");
    const counts = await readStatementCounts(viewer, membership.study);
    if (counts === null) notFound();
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        {counts.statements.length === 0 ? (
          <EmptyState
            action={<LinkButton href={`/onderzoek/${membership.slug}`}>{t("toOverview")}</LinkButton>}
          >
            {t("empty")}
          </EmptyState>
        ) : (
          <Stack gap="m">
            <CountingNotices counting={counts.counting} />
            <WeighedAsChosen weighed={counts} slug={membership.slug} />
            {counts.statements.map((statement) => (
              <StatementSection key={statement.code} statement={statement} groups={counts.groups} />
            ))}
          </Stack>
        )}
      </>,
    );
  },
});
