import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readAgreement } from "@/db/reads/agreement/read-agreement";
import { AgreementControls } from "./agreement-controls";
import { agreementSearch, agreementView } from "./agreement-view";
import { ConfusionTables } from "./confusion-tables";
import { DisagreementTable } from "./disagreement-table";
import { HowComputed } from "./how-computed";
import { InShort } from "./in-short";
import { JudgedMatrix } from "./judged-matrix";
import { JudgementFigures } from "./judgement-figures";
import { PassageFigures } from "./passage-figures";

export default page({
  policy: { kind: "study", action: "finished-work.see" },
  params: z.object({ study: z.string() }),
  search: agreementSearch,
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("agreement");
    const slug = membership.slug;
    const view = agreementView(`/onderzoek/${slug}/overeenstemming`, search);
    const shown = await readAgreement(viewer, membership.study, view.choices);
    if (shown === null) notFound();
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader
          title={t("title")}
          subtitle={t("subtitle")}
          actions={
            shown.doubleCoded === 0 ? undefined : (
              <LinkButton href={`/api/onderzoek/${slug}/overeenstemming`} download>
                {t("download")}
              </LinkButton>
            )
          }
        />
        {shown.doubleCoded === 0 ? (
          <EmptyState
            action={<LinkButton href={`/onderzoek/${slug}/verdeling`}>{t("toAssignments")}</LinkButton>}
          >
            {t("empty")}
          </EmptyState>
        ) : (
          <Stack gap="l">
            <AgreementControls {...view} groups={shown.groups} reopened={shown.reopened} />
            <InShort shown={shown} />
            <JudgementFigures themes={shown.themes} />
            <PassageFigures shown={shown} />
            <HowComputed />
            <DisagreementTable shown={shown} slug={slug} />
            <ConfusionTables themes={shown.themes} />
            <JudgedMatrix shown={shown} slug={slug} />
          </Stack>
        )}
      </>,
    );
  },
});
