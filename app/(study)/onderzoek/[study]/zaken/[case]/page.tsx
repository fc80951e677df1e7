import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Card } from "@/app/_ui/layout/card";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { MemoPanel } from "@/app/_writing/memo-panel";
import { readCaseSheet } from "@/db/reads/case/case-sheet";
import { readStanding } from "@/db/reads/writing/standing-text";
import { may } from "@/lib/access/may";
import { CaseFacts } from "./case-facts";
import { RespondentTable } from "./respondent-table";
import { SummaryCard } from "./summary-card";

export default page({
  policy: { kind: "study", action: "case.see" },
  params: z.object({ study: z.string(), case: z.string().transform(decodeURIComponent) }),
  search: z.looseObject({}),
  render: async ({ viewer, membership, params }) => {
    const t = await getTranslations("cases");
    const memoWords = await getTranslations("writing.memo");
    const sheet = await readCaseSheet(membership, params.case);
    if (sheet === null) notFound();
    const summary = { kind: "summary", case: sheet.code } as const;
    const begin = await readStanding(viewer, membership.study, summary, null);
    const mayEdit = may(viewer, "case.edit", membership.study);
    const base = `/onderzoek/${membership.slug}/zaken`;
    return framed(
      { trail: [{ label: t("title"), href: base }, { label: sheet.code }] },
      <>
        <PageHeader
          title={sheet.title === "" ? sheet.code : `${sheet.code} ${sheet.title}`}
          subtitle={sheet.group}
          actions={
            mayEdit ? (
              <LinkButton href={`${base}/${encodeURIComponent(sheet.code)}/wijzigen`}>
                {t("sheet.edit")}
              </LinkButton>
            ) : undefined
          }
        />
        <Stack gap="l">
          <CaseFacts study={membership.slug} sheet={sheet} />
          <RespondentTable
            study={membership.slug}
            sheet={sheet}
            mayEdit={mayEdit}
            mayJoin={may(viewer, "opinion.join", membership.study)}
          />
          {begin === null ? null : (
            <SummaryCard
              key={sheet.code}
              user={viewer.user}
              writer={viewer.name}
              study={membership.slug}
              code={sheet.code}
              begin={begin}
            />
          )}
          <Card title={memoWords("caseTitle")}>
            <MemoPanel
              key={sheet.code}
              user={viewer.user}
              writer={viewer.name}
              study={membership.slug}
              on={{ kind: "case", case: sheet.code }}
              onWords={memoWords("on.case", { name: sheet.code })}
            />
          </Card>
        </Stack>
      </>,
    );
  },
});
