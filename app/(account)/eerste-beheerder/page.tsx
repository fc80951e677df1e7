import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Door } from "@/app/_ui/shell/door";
import { hasAccounts } from "@/db/reads/account/has-accounts";
import { FirstAdministratorForm } from "./first-administrator-form";

export default page({
  policy: { kind: "public" },
  params: z.object({}),
  search: z.looseObject({}),
  async render() {
    const t = await getTranslations("account.first");
    if (await hasAccounts()) {
      return (
        <Door title={t("title")}>
          <p>{t("taken")}</p>
          <LinkButton href="/inloggen" variant="primary">
            {t("toSignIn")}
          </LinkButton>
        </Door>
      );
    }
    return (
      <Door title={t("title")}>
        <p>{t("explanation")}</p>
        <FirstAdministratorForm />
      </Door>
    );
  },
});
