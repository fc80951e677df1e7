import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { openWorkByMember } from "@/db/reads/assignment/open-work-by-member";
import { membersOfStudy } from "@/db/reads/member/members-of-study";
import { may } from "@/lib/access/may";
import { InviteButton } from "./invite-button";
import { MemberTable } from "./member-table";

export default page({
  policy: { kind: "study", action: "member.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  async render({ viewer, membership }) {
    const t = await getTranslations("account.members");
    const members = await membersOfStudy(viewer, membership.study);
    if (members === null) notFound();
    const manages = may(viewer, "member.manage", membership.study);
    const openWork = manages ? await openWorkByMember(viewer, membership.study) : null;
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader
          title={t("title")}
          subtitle={t(manages ? "subtitle" : "subtitleForOthers")}
          actions={manages ? <InviteButton study={membership.slug} /> : undefined}
        />
        <MemberTable
          study={membership.slug}
          members={members}
          own={membership.member}
          manages={manages}
          openWork={openWork ?? []}
        />
      </>,
    );
  },
});
