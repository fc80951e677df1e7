import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import type { Address } from "@/app/_ui/address/address";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import { readAgreement } from "@/db/reads/agreement/read-agreement";
import { AgreementControls } from "./agreement-controls";
import { agreementSearch, agreementView } from "./agreement-view";
import { ConfusionTables } from "./confusion-tables";
import { DisagreementTable } from "./disagreement-table";
import { Downloads } from "./downloads";
import { HowComputed } from "./how-computed";
import { InShort } from "./in-short";
import { JudgedMatrix } from "./judged-matrix";
import { JudgementFigures } from "./judgement-figures";
import { NothingToCompare } from "./nothing-to-compare";
import { PairFigures } from "./pair-figures";
import { PassageFigures } from "./passage-figures";
import { RoundFigures } from "./round-figures";

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
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        {shown.doubleCoded === 0 ? (
          <NothingToCompare slug={slug} waiting={shown.waiting} />
        ) : (
          <Stack gap="l">
            <AgreementControls
              address={view.address}
              choices={shown.choices}
              offered={shown.offered}
              reopened={shown.reopened}
            />
            {shown.chosen === 0 ? (
              <EmptyState>{t("controls.nothing")}</EmptyState>
            ) : (
              <Chosen shown={shown} slug={slug} search={view.address.search} />
            )}
          </Stack>
        )}
      </>,
    );
  },
});

type ChosenProps = {
  readonly shown: AgreementShown;
  readonly slug: string;
  readonly search: Address["search"];
};

function Chosen({ shown, slug, search }: ChosenProps) {
  return (
    <>
      <InShort shown={shown} />
      <JudgementFigures shown={shown} />
      <PassageFigures shown={shown} />
      <HowComputed />
      <PairFigures shown={shown} />
      <RoundFigures shown={shown} />
      <DisagreementTable shown={shown} slug={slug} />
      <ConfusionTables themes={shown.themes} />
      <JudgedMatrix shown={shown} slug={slug} />
      <Downloads slug={slug} search={search} />
    </>
  );
}
