import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readCodebook } from "@/db/reads/codebook/codebook-of";
import { readCodebookQuestions } from "@/db/reads/codebook/codebook-questions";
import { readProposedCodes } from "@/db/reads/codebook/proposed-codes";
import { may } from "@/lib/access/may";
import { ProposedCodes } from "./proposed-codes";
import { ThemeCard } from "./theme-card";
import { ThemeDialog } from "./theme-dialog";
import { ThemeQuestions } from "./theme-questions";

export default page({
  policy: { kind: "study", action: "codebook.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("codebook");
    const base = `/onderzoek/${membership.slug}/codeboek`;
    const { themes, version } = await readCodebook(membership);
    const proposals = await readProposedCodes(viewer, membership.study);
    const questions = await readCodebookQuestions(viewer, membership.study);
    const mayAnswer = may(viewer, "codebook.settle", membership.study);
    const mayEdit = may(viewer, "codebook.edit", membership.study);
    const memos = may(viewer, "memo.write", membership.study)
      ? { user: viewer.user, writer: viewer.name }
      : null;
    const add = mayEdit ? <ThemeDialog study={membership.slug} theme={null} /> : undefined;
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader
          title={t("title")}
          subtitle={t("subtitle", { version, themes: themes.length })}
          actions={
            <>
              {may(viewer, "finished-work.see", membership.study) ? (
                <LinkButton href={`${base}/verwisseld`}>{t("confused.link")}</LinkButton>
              ) : null}
              <LinkButton href={`${base}/versies`}>{t("versions.link")}</LinkButton>
              {themes.length > 0 ? add : null}
            </>
          }
        />
        {themes.length === 0 ? (
          <EmptyState action={add}>{t("empty")}</EmptyState>
        ) : (
          <Stack>
            <ProposedCodes study={membership.slug} proposals={proposals} />
            {themes.map((theme, index) => (
              <ThemeCard
                key={theme.id}
                study={membership.slug}
                theme={theme}
                place={index + 1}
                of={themes.length}
                mayEdit={mayEdit}
                memos={memos}
                questions={
                  <ThemeQuestions
                    study={membership.slug}
                    theme={theme.name}
                    questions={questions.filter((question) => question.theme === theme.id)}
                    mayAnswer={mayAnswer}
                  />
                }
              />
            ))}
          </Stack>
        )}
      </>,
    );
  },
});
