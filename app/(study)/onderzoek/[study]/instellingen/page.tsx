import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Notice } from "@/app/_ui/feedback/notice";
import { Card } from "@/app/_ui/layout/card";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { deletionCounts } from "@/db/reads/deletion/deletion-counts";
import { groupsOf } from "@/db/reads/study/groups-of";
import { studyDetailsOf } from "@/db/reads/study/study-details";
import { may } from "@/lib/access/may";
import { BoundCard } from "./bound-card";
import { DeleteInterview } from "./delete-interview";
import { DeleteStudy } from "./delete-study";
import { DetailsForm } from "./details-form";
import { DetailsShown } from "./details-shown";
import { GroupsCard } from "./groups-card";

export default page({
  policy: { kind: "study", action: "study.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("import");
    const study = await getTranslations("study.details");
    const details = await studyDetailsOf(membership);
    const counts = await deletionCounts(viewer, membership);
    const { slug } = membership;
    return framed(
      { trail: [{ label: t("settings.title") }] },
      <>
        <PageHeader title={t("settings.title")} subtitle={t("settings.shortName", { slug })} />
        <Stack gap="m">
          <Card title={study("title")}>
            {may(viewer, "study.edit", membership.study) ? (
              <DetailsForm study={slug} details={details} />
            ) : (
              <DetailsShown details={details} roles={membership.roles} />
            )}
          </Card>
          <GroupsCard
            study={slug}
            groups={await groupsOf(membership)}
            mayEdit={may(viewer, "study.edit", membership.study)}
          />
          <BoundCard
            study={slug}
            indicativeBelow={details.indicativeBelow}
            mayEdit={may(viewer, "study.edit", membership.study)}
          />
          {counts === null ? (
            <Notice>{t("settings.notYours")}</Notice>
          ) : (
            <>
              <Card title={t("export.title")}>
                <p>{t("export.text")}</p>
                <div>
                  <LinkButton href={`/api/onderzoek/${slug}/archief`} download>
                    {t("export.download")}
                  </LinkButton>
                </div>
              </Card>
              <Card title={t("delete.interviewHeading")}>
                <p>{t("delete.interviewText")}</p>
                <DeleteInterview study={slug} interviews={counts.interviews} />
              </Card>
              <Card title={t("delete.studyHeading")}>
                <p>{t("delete.studyText")}</p>
                <DeleteStudy study={slug} counts={counts} />
              </Card>
            </>
          )}
        </Stack>
      </>,
    );
  },
});
