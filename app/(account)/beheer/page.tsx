import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { accounts } from "@/db/reads/account/accounts";
import { AccountTable } from "./account-table";
import { NewAccountButton } from "./new-account-button";

export default page({
  policy: { kind: "platform", action: "account.manage" },
  params: z.object({}),
  search: z.looseObject({}),
  async render({ viewer }) {
    const t = await getTranslations("account.manage");
    const all = await accounts(viewer);
    if (all === null) notFound();
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} actions={<NewAccountButton />} />
        <AccountTable accounts={all} own={viewer.user} />
      </>,
    );
  },
});
