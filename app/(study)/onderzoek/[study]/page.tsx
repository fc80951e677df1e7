import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { studyFrameOf } from "@/db/reads/study/study-frame";
import { readStudyOverview } from "@/db/reads/study/study-overview";
import { may } from "@/lib/access/may";
import { FirstSteps } from "./first-steps";
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
    const mayOpen = may(viewer, "transcript.see", membership.study);
    return (
      <>
        <PageHeader
          title={name}
          subtitle={t("facts", { cases, respondents, interviews: interviews.length })}
        />
        {membership.roles.includes("coder") ? (
          <YourWork study={membership.slug} interviews={interviews} />
        ) : null}
        {interviews.length > 0 ? (
          <ProgressTable study={membership.slug} overview={overview} mayOpen={mayOpen} />
        ) : (
          <FirstSteps study={membership.slug} overview={overview} />
        )}
      </>
    );
  },
});
