import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readCaseSheet } from "@/db/reads/case/case-sheet";
import { readCases } from "@/db/reads/case/cases-of";
import { CaseForm } from "../../case-form";

export default page({
  policy: { kind: "study", action: "case.edit" },
  params: z.object({ study: z.string(), case: z.string().transform(decodeURIComponent) }),
  search: z.looseObject({}),
  render: async ({ membership, params }) => {
    const t = await getTranslations("cases");
    const sheet = await readCaseSheet(membership, params.case);
    if (sheet === null) notFound();
    const { groups } = await readCases(membership);
    const { code, title, group, version, attributes, matchedWith, matchedBy } = sheet;
    const base = `/onderzoek/${membership.slug}/zaken`;
    return framed(
      {
        trail: [
          { label: t("title"), href: base },
          { label: code, href: `${base}/${encodeURIComponent(code)}` },
          { label: t("sheet.edit") },
        ],
      },
      <>
        <PageHeader title={t("sheet.edit")} subtitle={code} />
        <CaseForm
          study={membership.slug}
          groups={groups}
          given={{ code, title, group, version, attributes, matchedWith, matchedBy }}
        />
      </>,
    );
  },
});
