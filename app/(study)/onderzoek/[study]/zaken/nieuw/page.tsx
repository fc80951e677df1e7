import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readCases } from "@/db/reads/case/cases-of";
import { CaseForm } from "../case-form";

export default page({
  policy: { kind: "study", action: "case.edit" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ membership }) => {
    const t = await getTranslations("cases");
    const { groups } = await readCases(membership);
    return framed(
      { trail: [{ label: t("title"), href: `/onderzoek/${membership.slug}/zaken` }, { label: t("add") }] },
      <>
        <PageHeader title={t("add")} />
        <CaseForm study={membership.slug} groups={groups} given={null} />
      </>,
    );
  },
});
