import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { Card } from "@/app/_ui/layout/card";
import { PreferenceFields } from "@/app/_ui/preference/preference-fields";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { ownAccount } from "@/db/reads/account/own-account";
import { signInSettings } from "@/db/reads/sign-in-settings";
import styles from "./account.module.css";
import { ChangePasswordForm } from "./change-password-form";
import { OtherSessions } from "./other-sessions";

export default page({
  policy: { kind: "signed-in" },
  params: z.object({}),
  search: z.looseObject({}),
  async render({ viewer }) {
    const t = await getTranslations("account");
    const k = await getTranslations("keys");
    const own = await ownAccount(viewer);
    if (own === null) notFound();
    const { oidc } = signInSettings();
    return framed(
      { trail: [{ label: t("own.title") }] },
      <>
        <PageHeader
          title={t("own.title")}
          subtitle={t("own.subtitle", { name: own.name, email: own.email })}
        />
        <div className={styles.cards}>
          <Card title={t("own.password")}>
            {own.hasIdentity && oidc ? <p>{t("own.identity", { provider: oidc.name })}</p> : null}
            {own.hasPassword ? <ChangePasswordForm email={own.email} /> : <p>{t("own.noPassword")}</p>}
          </Card>
          <Card title={t("own.sessions")}>
            <OtherSessions open={own.sessions} />
          </Card>
          <Card title={t("own.appearance")}>
            <PreferenceFields />
          </Card>
          <Card title={k("title")}>
            <p>
              <Link href="/account/sneltoetsen">{k("change")}</Link>
            </p>
          </Card>
        </div>
      </>,
    );
  },
});
