import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { ownSettings } from "@/db/reads/account/own-settings";
import { KeySettings } from "./key-settings";

export default page({
  policy: { kind: "signed-in" },
  params: z.object({}),
  search: z.looseObject({}),
  async render({ viewer }) {
    const t = await getTranslations();
    const { keys } = await ownSettings(viewer);
    return framed(
      { trail: [{ label: t("account.own.title"), href: "/account" }, { label: t("keys.title") }] },
      <>
        <PageHeader title={t("keys.title")} subtitle={t("keys.settings.subtitle")} />
        <KeySettings kept={keys} />
      </>,
    );
  },
});
