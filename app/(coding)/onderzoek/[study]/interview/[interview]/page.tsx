import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { EarlyActsKept } from "@/app/_editor/early-acts-kept";
import { settingsOf } from "@/app/_shell/frame-reads";
import { framed } from "@/app/_shell/framed";
import { Badge } from "@/app/_ui/feedback/badge";
import { Slot } from "@/app/_ui/shell/slot";
import { CodingScreen } from "@/app/(coding)/_screen/coding-screen";
import { packScreen } from "@/app/(coding)/_screen/packed-screen";
import { readCodingScreen } from "@/db/reads/coding/read-coding-screen";

export default page({
  policy: { kind: "study", action: "transcript.see" },
  params: z.object({ study: z.string(), interview: z.string() }),
  search: z.object({}),
  render: async ({ viewer, membership, params }) => {
    const [screen, { reading, hints }, t] = await Promise.all([
      readCodingScreen(viewer, membership.study, params.interview),
      settingsOf(viewer),
      getTranslations("coding"),
    ]);
    if (screen === null) notFound();
    // Once all have finished and it is released, the colleagues' work stands beside their own.
    const blind =
      screen.work.assignments.some((assignment) => assignment.blind) &&
      screen.themes.some(({ visible }) => visible === "own");
    return framed(
      {
        fill: true,
        trail: [
          {
            label: t("trail.case", { code: screen.case.code }),
            href: `/onderzoek/${screen.study.slug}/zaken/${encodeURIComponent(screen.case.code)}`,
          },
          { label: screen.interview.code },
        ],
        navigation: <Slot name="navigation" />,
        status: <Slot name="status" />,
        remark: blind ? <Badge>{t("blind")}</Badge> : null,
      },
      <>
        <EarlyActsKept />
        {/* A newer text is another text: what is coded stands elsewhere in it. */}
        <CodingScreen
          key={`${screen.interview.id} ${screen.transcript?.id}`}
          given={packScreen(screen)}
          settings={{ reading, hints }}
        />
      </>,
    );
  },
});
