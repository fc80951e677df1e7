import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { differenceHref } from "@/app/_shell/difference-href";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Notice } from "@/app/_ui/feedback/notice";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readQueue } from "@/db/reads/adjudication/read-queue";
import { AgreementAfter } from "./agreement-after";
import { OpenDifferences } from "./open-differences";
import { SettledDifferences } from "./settled-differences";

export default page({
  policy: { kind: "study", action: "transcript.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("settle");
    const shown = await readQueue(viewer, membership.study);
    if (shown === null) notFound();
    const { slug } = membership;
    const open = shown.differences.filter(({ state }) => state !== "settled");
    const first = open.find(({ state, codedByViewer }) => state === "open" && !codedByViewer);
    const goOn = shown.place ?? (first && { interview: first.interview, difference: first.name });
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader
          title={t("title")}
          subtitle={t(shown.settles ? "subtitle" : "subtitleLooking")}
          actions={
            shown.settles && goOn ? (
              <LinkButton variant="primary" href={differenceHref(slug, goOn.interview, goOn.difference)}>
                {t(shown.place === null ? "begin" : "goOn", { interview: goOn.interview })}
              </LinkButton>
            ) : undefined
          }
        />
        {shown.waiting.length === 0 ? null : (
          <Notice>{t("waiting", { interviews: shown.waiting.join(", ") })}</Notice>
        )}
        {shown.differences.length === 0 ? (
          <EmptyState>{t(shown.settles ? "empty" : "emptyLooking")}</EmptyState>
        ) : (
          <Stack gap="l">
            {shown.settles && open.some(({ codedByViewer }) => codedByViewer) ? (
              <Notice>{t("codedByYou")}</Notice>
            ) : null}
            <OpenDifferences open={open} themes={shown.themes} slug={slug} />
            <AgreementAfter themes={shown.themes} />
            <SettledDifferences
              settled={shown.differences.filter(({ state }) => state === "settled")}
              themes={shown.themes}
              slug={slug}
            />
          </Stack>
        )}
      </>,
    );
  },
});
