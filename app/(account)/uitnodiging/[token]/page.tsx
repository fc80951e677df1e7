import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Door } from "@/app/_ui/shell/door";
import { invitationBehind } from "@/db/reads/account/invitation-behind";
import { joinedBy } from "@/db/reads/account/joined-by";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { AcceptAs } from "./accept-as";
import { AcceptWithNewAccount } from "./accept-with-new-account";

/** Opening the link changes nothing: mail programs open links too. */
export default page({
  policy: { kind: "public" },
  params: z.object({ token: z.string().max(200) }),
  search: z.looseObject({}),
  async render({ viewer, params: { token } }) {
    const t = await getTranslations("account.invitation");
    const invitation = await invitationBehind(token);
    if (invitation === null) {
      const joined = viewer && (await joinedBy(viewer, token));
      if (joined) redirect(`/onderzoek/${joined}`);
      return (
        <Door title={t("title")}>
          <p>{t("notValid")}</p>
          <LinkButton href={viewer ? "/" : "/inloggen"}>{viewer ? t("toStudies") : t("toSignIn")}</LinkButton>
        </Door>
      );
    }
    const role = await getTranslations("study.role");
    const roles = (await getFormatter()).list(invitation.roles.map((each) => role(each)));
    return (
      <Door title={t("title")}>
        <p>{t("forWhat", { study: invitation.studyName, roles })}</p>
        {viewer ? (
          <AcceptAs token={token} name={viewer.name} />
        ) : (
          <AcceptWithNewAccount
            token={token}
            name={invitation.name}
            provider={signInSettings().oidc?.name ?? null}
          />
        )}
      </Door>
    );
  },
});
