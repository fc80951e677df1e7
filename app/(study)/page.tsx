import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { studiesOf } from "@/db/reads/study/studies-of";
import { mayOnPlatform } from "@/lib/access/may";
import { StudyTable } from "./study-table";

export default page({
  policy: { kind: "signed-in" },
  params: z.object({}),
  search: z.looseObject({}),
  render: async ({ viewer }) => {
    const t = await getTranslations("study.list");
    const studies = await studiesOf(viewer);
    const actions = mayOnPlatform(viewer, "study.create") && (
      <>
        <LinkButton href="/onderzoek/nieuw" variant="primary">
          {t("new")}
        </LinkButton>
        <LinkButton href="/onderzoek/importeren">{t("import")}</LinkButton>
      </>
    );
    return framed(
      {},
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} actions={actions || undefined} />
        {studies.length > 0 ? (
          <StudyTable studies={studies} />
        ) : (
          <EmptyState>{actions ? t("emptyForMaker") : t("empty")}</EmptyState>
        )}
      </>,
    );
  },
});
