import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readConfusedCodes } from "@/db/reads/codebook/confused-codes";
import { ConfusionTable } from "./confusion-table";

export default page({
  policy: { kind: "study", action: "finished-work.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("codebook");
    const slug = membership.slug;
    const confused = await readConfusedCodes(viewer, membership.study);
    if (confused === null) notFound();
    return framed(
      { trail: [{ label: t("title"), href: `/onderzoek/${slug}/codeboek` }, { label: t("confused.title") }] },
      <>
        <PageHeader title={t("confused.title")} subtitle={t("confused.subtitle")} />
        {confused.length === 0 ? (
          <EmptyState
            action={
              <LinkButton href={`/onderzoek/${slug}/verdeling`}>{t("confused.toAssignments")}</LinkButton>
            }
          >
            {t("confused.empty")}
          </EmptyState>
        ) : (
          <ConfusionTable slug={slug} confused={confused} />
        )}
      </>,
    );
  },
});
