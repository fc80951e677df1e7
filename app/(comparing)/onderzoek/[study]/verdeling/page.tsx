import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { todayHere } from "@/app/_i18n/today-here";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readAssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import { may } from "@/lib/access/may";
import { AssignmentDesk } from "./assignment-desk";
import { HandOnDialog } from "./hand-on-dialog";

export default page({
  policy: { kind: "study", action: "assignment.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("assign");
    const grid = await readAssignmentGrid(viewer, membership.study);
    if (grid === null) notFound();
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader
          title={t("title")}
          subtitle={t(grid.mayAssign ? "subtitle" : "subtitleOwn")}
          actions={
            grid.mayAssign && grid.interviews.length > 0 ? (
              <>
                <LinkButton href={`/onderzoek/${membership.slug}/verdeling/dubbel-coderen`}>
                  {t("double.title")}
                </LinkButton>
                <HandOnDialog study={membership.slug} coders={grid.coders} />
              </>
            ) : undefined
          }
        />
        {grid.interviews.length === 0 ? (
          <EmptyState
            action={
              may(viewer, "transcript.import", membership.study) ? (
                <LinkButton href={`/onderzoek/${membership.slug}/importeren`} variant="primary">
                  {t("import")}
                </LinkButton>
              ) : undefined
            }
          >
            {t(grid.mayAssign ? "empty" : "emptyOwn")}
          </EmptyState>
        ) : (
          <AssignmentDesk study={membership.slug} grid={grid} today={todayHere()} />
        )}
      </>,
    );
  },
});
