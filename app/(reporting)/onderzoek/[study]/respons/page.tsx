import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { ResponseInWords } from "@/app/_response/response-in-words";
import { ResponseTable } from "@/app/_response/response-table";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Card } from "@/app/_ui/layout/card";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readResponse } from "@/db/reads/results/response-of";
import { leastOpinionsForShares } from "@/lib/stance/shares-shown";
import { CharacteristicsTable } from "./characteristics-table";
import { ChosenCharacteristics } from "./chosen-characteristics";
import { ReasonsTable } from "./reasons-table";
import { ResponseFlow, ResponseFlowPatterns } from "./response-flow";

const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);

export default page({
  policy: { kind: "study", action: "results.see" },
  params: z.object({ study: z.string() }),
  search: z.object({ kenmerk: names.optional().catch(undefined) }),
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("response");
    const response = await readResponse(viewer, membership.study);
    if (response === null) notFound();
    const { groups, characteristics, reasons } = response;
    const nobody = groups.every(({ rows }) => rows.every(({ approached }) => approached === 0));
    const chosen = search.kenmerk ?? [];
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        <Stack gap="l">
          {nobody ? (
            <EmptyState
              action={<LinkButton href={`/onderzoek/${membership.slug}/zaken`}>{t("toCases")}</LinkButton>}
            >
              {t("empty")}
            </EmptyState>
          ) : (
            <>
              <Card title={t("flow.title")}>
                <ResponseFlowPatterns />
                <Stack as="grid" gap="l">
                  {groups.map((group) => (
                    <ResponseFlow key={group.code} group={group} />
                  ))}
                </Stack>
              </Card>
              <ResponseTable groups={groups} />
              <Card title={t("words.title")}>
                <ResponseInWords response={response} />
              </Card>
              {reasons === null || reasons.length === 0 ? null : <ReasonsTable reasons={reasons} />}
            </>
          )}
          <Card title={t("characteristics.title")}>
            {characteristics.length === 0 ? (
              <p>{t("characteristics.empty")}</p>
            ) : (
              <Stack gap="m">
                <ChosenCharacteristics
                  address={{ path: `/onderzoek/${membership.slug}/respons`, search }}
                  names={characteristics.map(({ name }) => name)}
                  chosen={chosen}
                />
                <CharacteristicsTable
                  characteristics={characteristics.filter(
                    ({ name }) => chosen.length === 0 || chosen.includes(name),
                  )}
                  groups={groups}
                />
                <p>{t("characteristics.tooFew", { least: leastOpinionsForShares })}</p>
              </Stack>
            )}
          </Card>
        </Stack>
      </>,
    );
  },
});
