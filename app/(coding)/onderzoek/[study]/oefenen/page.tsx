import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { Badge } from "@/app/_ui/feedback/badge";
import { Slot } from "@/app/_ui/shell/slot";
import { PracticeScreen } from "@/app/(coding)/_practice/practice-screen";
import { practiceScreenOf } from "@/app/(coding)/_practice/practice-screen-of";
import { ownSettings } from "@/db/reads/account/own-settings";
import { studyFrameOf } from "@/db/reads/study/study-frame";

/** An invented interview to practise on: the coding screen itself, whose work stays in the tab. */
export default page({
  policy: { kind: "study", action: "study.see" },
  params: z.object({ study: z.string() }),
  search: z.object({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("practice");
    const { reading, hints } = await ownSettings(viewer);
    const { slug, name, demo } = await studyFrameOf(membership);
    const screen = practiceScreenOf({
      study: { id: membership.study, slug, name, kind: demo ? "demo" : "study" },
      viewer: {
        user: viewer.user,
        member: membership.member,
        name: viewer.name,
        roles: membership.roles,
      },
      round: t("round"),
    });
    return framed(
      {
        fill: true,
        trail: [{ label: t("title") }],
        navigation: <Slot name="navigation" />,
        status: <Slot name="status" />,
        remark: <Badge tone="accent">{t("badge")}</Badge>,
      },
      <PracticeScreen screen={screen} settings={{ reading, hints }} />,
    );
  },
});
