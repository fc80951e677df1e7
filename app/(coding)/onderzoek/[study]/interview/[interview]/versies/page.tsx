import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { interviewHref } from "@/app/_shell/interview-href";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Badge } from "@/app/_ui/feedback/badge";
import { Notice } from "@/app/_ui/feedback/notice";
import { Card } from "@/app/_ui/layout/card";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { OwnEdits } from "@/app/(coding)/_correcting/own-edits";
import { LostCodings } from "@/app/(coding)/_versions/lost-codings";
import { TakeBackButton } from "@/app/(coding)/_versions/take-back-button";
import { TouchedPassages } from "@/app/(coding)/_versions/touched-passages";
import { VersionTable } from "@/app/(coding)/_versions/version-table";
import { readTextVersions } from "@/db/reads/transcript/read-text-versions";
import { may } from "@/lib/access/may";

export default page({
  policy: { kind: "study", action: "transcript.see" },
  params: z.object({ study: z.string(), interview: z.string().transform(decodeURIComponent) }),
  search: z.object({ versie: z.coerce.number().int().min(1).optional().catch(undefined) }),
  render: async ({ viewer, membership, params, search }) => {
    const found = await readTextVersions(viewer, membership.study, params.interview, search.versie ?? null);
    if (found === null) notFound();
    const t = await getTranslations("correcting");
    const { interview, newest, shown, lost } = found;
    const { slug } = membership;
    const coding = interviewHref(slug, interview.code);
    const here = `${coding}/versies`;
    const mayCorrect = may(viewer, "transcript.correct", membership.study);
    return framed(
      { trail: [{ label: interview.code, href: coding }, { label: t("versions.title") }] },
      <>
        <PageHeader
          title={t("versions.of", { code: interview.code })}
          subtitle={t("versions.subtitle", { version: newest.version })}
          actions={
            <>
              <LinkButton href={coding}>{t("versions.toInterview")}</LinkButton>
              {mayCorrect ? <LinkButton href={`${coding}/verbeteren`}>{t("correct")}</LinkButton> : null}
              {mayCorrect && newest.version > 1 ? (
                <TakeBackButton
                  key={newest.id}
                  study={slug}
                  interview={interview.code}
                  newest={newest}
                  here={here}
                />
              ) : null}
            </>
          }
        />
        <Stack gap="l">
          {found.hidden ? <Notice>{t("versions.hidden")}</Notice> : null}
          {lost.length === 0 ? null : (
            <Card title={t("place.title")} aside={<Badge tone="warn">{lost.length}</Badge>}>
              <p>{t("place.why")}</p>
              <LostCodings study={slug} user={viewer.user} interview={interview} text={newest} lost={lost} />
            </Card>
          )}
          <Card title={t("versions.title")}>
            <VersionTable here={here} versions={found.versions} shown={shown?.version ?? null} />
          </Card>
          {shown === null ? null : (
            <>
              <Card
                title={t("versions.passages", { version: shown.version })}
                aside={<Badge>{shown.passages.length}</Badge>}
              >
                {shown.passages.length === 0 ? (
                  <p>{t("versions.noPassages")}</p>
                ) : (
                  <TouchedPassages
                    study={slug}
                    interview={interview.code}
                    passages={shown.passages}
                    isNewest={shown.version === newest.version}
                  />
                )}
              </Card>
              <Card
                title={t("versions.changes", { version: shown.version })}
                aside={<Badge>{shown.edits.length}</Badge>}
              >
                {shown.edits.length === 0 ? (
                  <p>{t("versions.turnsOnly")}</p>
                ) : (
                  <OwnEdits text={shown.before} edits={shown.edits} />
                )}
              </Card>
            </>
          )}
        </Stack>
      </>,
    );
  },
});
