import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ownPath } from "@/app/_auth/own-path";
import { page } from "@/app/_auth/page";
import { NobodyHere } from "@/app/_offline/nobody-here";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Notice } from "@/app/_ui/feedback/notice";
import { Door } from "@/app/_ui/shell/door";
import { demoSignIns } from "@/db/reads/account/demo-sign-ins";
import { hasAccounts } from "@/db/reads/account/has-accounts";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { SignIn } from "./sign-in";

/** What a provider's sign-in may come back with; anything else that next-auth names is "failed". */
const errors = z.union([
  z.enum(["unknown-identity", "link-not-valid", "email-taken"]),
  z.string().transform(() => "elsewhere" as const),
]);

export default page({
  policy: { kind: "public" },
  params: z.object({}),
  search: z.object({
    terug: z.string().optional().catch(undefined),
    error: errors.optional().catch(undefined),
  }),
  async render({ viewer, search }) {
    const goOnTo = ownPath(search.terug);
    if (viewer !== null) redirect(goOnTo);
    const t = await getTranslations("account.signIn");
    return (
      <Door title={t("title")} notices={search.error && <Notice tone="error">{t(search.error)}</Notice>}>
        {(await hasAccounts()) ? null : (
          <Notice action={<LinkButton href="/eerste-beheerder">{t("firstAdministrator")}</LinkButton>}>
            {t("noAccounts")}
          </Notice>
        )}
        <NobodyHere />
        <SignIn goOnTo={goOnTo} provider={signInSettings().oidc?.name ?? null} demo={demoSignIns()} />
      </Door>
    );
  },
});
