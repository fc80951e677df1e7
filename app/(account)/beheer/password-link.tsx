"use client";

import { useTranslations } from "next-intl";
import { CopyField } from "@/app/_ui/form/copy-field";

/** The link with which someone sets their password; it is shown this once. */
export function PasswordLink({ token }: { readonly token: string }) {
  const t = useTranslations("account.manage");
  return (
    <>
      <p>{t("linkExplanation")}</p>
      <CopyField name="link" label={t("link")} value={`${window.location.origin}/wachtwoord/${token}`} />
    </>
  );
}
