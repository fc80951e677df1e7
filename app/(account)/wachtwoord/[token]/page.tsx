import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Door } from "@/app/_ui/shell/door";
import { passwordLinkBehind } from "@/db/reads/account/password-link-behind";
import { SetPasswordForm } from "./set-password-form";

export default page({
  policy: { kind: "public" },
  params: z.object({ token: z.string().max(200) }),
  search: z.looseObject({}),
  async render({ params: { token } }) {
    const t = await getTranslations("account.reset");
    const link = await passwordLinkBehind(token);
    if (link === null) {
      return (
        <Door title={t("title")}>
          <p>{t("notValid")}</p>
          <LinkButton href="/inloggen">{t("toSignIn")}</LinkButton>
        </Door>
      );
    }
    return (
      <Door title={t("title")}>
        <p>{t("forWhom", { name: link.name })}</p>
        <SetPasswordForm token={token} email={link.email} />
      </Door>
    );
  },
});
