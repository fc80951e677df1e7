import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { framed } from "@/app/_shell/framed";
import { interviewHref } from "@/app/_shell/interview-href";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { DataTable } from "@/app/_ui/table/data-table";
import { readTranscripts } from "@/db/reads/study/transcripts-of";
import { may } from "@/lib/access/may";

export default page({
  policy: { kind: "study", action: "transcript.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("cases.transcripts");
    const named = respondentNamed(await getTranslations("results.role"));
    const format = await getFormatter();
    const base = `/onderzoek/${membership.slug}`;
    const transcripts = await readTranscripts(membership);
    const add = may(viewer, "transcript.import", membership.study) ? (
      <LinkButton href={`${base}/importeren`} variant="primary">
        {t("import")}
      </LinkButton>
    ) : undefined;
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader
          title={t("title")}
          subtitle={t("subtitle", { count: transcripts.length })}
          actions={transcripts.length > 0 ? add : undefined}
        />
        {transcripts.length === 0 ? (
          <EmptyState action={add}>{t("empty")}</EmptyState>
        ) : (
          <DataTable
            caption={t("caption")}
            hideCaption
            columns={[
              { id: "code", label: t("interview"), sortable: true },
              { id: "respondent", label: t("respondent"), sortable: true },
              { id: "case", label: t("case"), sortable: true },
              { id: "group", label: t("group"), sortable: true },
              { id: "date", label: t("date"), sortable: true },
              { id: "minutes", label: t("minutes"), number: true, sortable: true },
              { id: "words", label: t("words"), number: true, sortable: true },
              { id: "version", label: t("version"), number: true, sortable: true, wideOnly: true },
            ]}
            rows={transcripts.map((each) => ({
              id: each.code,
              cells: {
                code: {
                  by: each.code,
                  show: <Link href={`${base}/interview/${encodeURIComponent(each.code)}`}>{each.code}</Link>,
                },
                respondent: each.respondents.map(named).join(", "),
                case: each.case,
                group: each.group,
                date:
                  each.heldOn === null
                    ? null
                    : {
                        by: each.heldOn,
                        show: format.dateTime(new Date(each.heldOn), { dateStyle: "medium" }),
                      },
                minutes: each.minutes,
                words: { by: each.words, show: format.number(each.words) },
                version: {
                  by: each.version,
                  show: (
                    <Link href={`${interviewHref(membership.slug, each.code)}/versies`}>{each.version}</Link>
                  ),
                },
              },
            }))}
          />
        )}
      </>,
    );
  },
});
