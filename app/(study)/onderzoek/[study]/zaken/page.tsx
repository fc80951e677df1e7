import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { ResponseInWords } from "@/app/_response/response-in-words";
import { ResponseTable } from "@/app/_response/response-table";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readCases } from "@/db/reads/case/cases-of";
import { readResponse } from "@/db/reads/results/response-of";
import { may } from "@/lib/access/may";
import { CaseTable } from "./case-table";

export default page({
  policy: { kind: "study", action: "case.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("cases");
    const list = await readCases(membership);
    const response = await readResponse(viewer, membership.study);
    if (response === null) notFound();
    const add = may(viewer, "case.edit", membership.study) ? (
      <LinkButton href={`/onderzoek/${membership.slug}/zaken/nieuw`} variant="primary">
        {t("add")}
      </LinkButton>
    ) : undefined;
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader
          title={t("title")}
          subtitle={t("subtitle", { count: list.cases.length })}
          actions={list.cases.length > 0 ? add : undefined}
        />
        {list.cases.length === 0 ? (
          <EmptyState action={add}>{t("empty")}</EmptyState>
        ) : (
          <Stack gap="l">
            <CaseTable study={membership.slug} list={list} />
            <Stack>
              <ResponseTable groups={response.groups} />
              <ResponseInWords response={response} />
              <div>
                <LinkButton href={`/onderzoek/${membership.slug}/respons`}>{t("toResponse")}</LinkButton>
              </div>
            </Stack>
          </Stack>
        )}
      </>,
    );
  },
});
