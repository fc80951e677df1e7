import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { studyFrameOf } from "@/db/reads/study/study-frame";
import { readStudyOverview } from "@/db/reads/study/study-overview";
import { may } from "@/lib/access/may";
import { FirstSteps, isUnassigned } from "./first-steps";
import { ProgressFigures } from "./progress-figures";
import { ProgressTable } from "./progress-table";
import { YourWork } from "./your-work";

export default page({
  policy: { kind: "study", action: "study.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("study.overview");
    const overview = await readStudyOverview(viewer, membership);
    const { name } = await studyFrameOf(membership);
    const { cases, respondents, interviews } = overview;
    const setsUp =
      may(viewer, "transcript.import", membership.study) || may(viewer, "assignment.make", membership.study);
    const mayOpen = may(viewer, "transcript.see", membership.study);
    return (
      <>
        <PageHeader
          title={name}
          subtitle={t("facts", { cases, respondents, interviews: interviews.length })}
        />
        {setsUp && isUnassigned(overview) ? <FirstSteps study={membership.slug} overview={overview} /> : null}
        {membership.roles.includes("coder") && interviews.length > 0 ? (
          <YourWork study={membership.slug} interviews={interviews} />
        ) : null}
        {interviews.length > 0 ? (
          <Stack>
            <ProgressFigures overview={overview} />
            <ProgressTable study={membership.slug} overview={overview} mayOpen={mayOpen} />
          </Stack>
        ) : null}
        {interviews.length === 0 && !setsUp ? <EmptyState>{t("empty")}</EmptyState> : null}
      </>
    );
  },
});
