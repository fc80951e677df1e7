import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { todayHere } from "@/app/_i18n/today-here";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readAssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import { DoubleCodingDesk } from "./double-coding-desk";

export default page({
  policy: { kind: "study", action: "assignment.make" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("assign");
    const grid = await readAssignmentGrid(viewer, membership.study);
    if (grid === null) notFound();
    // The day makes a seed that can be told by word of mouth; another can be drawn.
    const seed = Number(todayHere().replaceAll("-", ""));
    return framed(
      {
        trail: [
          { label: t("title"), href: `/onderzoek/${membership.slug}/verdeling` },
          { label: t("double.title") },
        ],
      },
      <>
        <PageHeader title={t("double.title")} subtitle={t("double.subtitle")} />
        <DoubleCodingDesk study={membership.slug} grid={grid} seed={seed} />
      </>,
    );
  },
});
