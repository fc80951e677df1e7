import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { importChoices } from "@/db/reads/import/import-choices";
import { ImportTranscripts } from "./import-transcripts";

export default page({
  policy: { kind: "study", action: "transcript.import" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("import");
    const choices = await importChoices(viewer, membership);
    if (choices === null) notFound();
    const { slug } = membership;
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        {choices.groups.length > 0 ? (
          <ImportTranscripts study={slug} choices={choices} />
        ) : (
          <EmptyState
            action={<LinkButton href={`/onderzoek/${slug}/instellingen`}>{t("toSettings")}</LinkButton>}
          >
            {t("noGroups")}
          </EmptyState>
        )}
      </>,
    );
  },
});
