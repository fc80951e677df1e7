import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readBehindAnswer } from "@/db/reads/results/behind-answer";
import { readStatementCounts } from "@/db/reads/results/statement-counts";
import { CountingNotices } from "../../../_view/counting-notices";
import { WeighedAsChosen } from "../../../_view/weighed-as-chosen";
import { BehindAnswerPanel } from "./behind-answer-panel";
import { StatementSection } from "./statement-section";
import { statementsSearch, statementsView } from "./statements-view";

export default page({
  policy: { kind: "study", action: "results.see" },
  params: z.object({ study: z.string() }),
  search: statementsSearch,
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("statements");
    const counts = await readStatementCounts(viewer, membership.study);
    if (counts === null) notFound();
    const view = statementsView(`/onderzoek/${membership.slug}/stellingen`, search);
    const { cell, from } = view;
    const behind = cell && (await readBehindAnswer(viewer, membership.study, { ...cell, from }));
    if (cell !== null && behind === null) notFound();
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
              <StatementSection
                key={statement.code}
                statement={statement}
                groups={counts.groups}
                view={view}
              />
            ))}
          </Stack>
        )}
        {cell && behind ? (
          <BehindAnswerPanel cell={cell} behind={behind} view={view} slug={membership.slug} />
        ) : null}
      </>,
    );
  },
});
