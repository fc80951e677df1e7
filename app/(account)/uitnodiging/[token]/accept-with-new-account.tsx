"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ProviderButton } from "@/app/_auth/provider-button";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { nameFaults } from "@/app/_ui/form/name-faults";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { NewPasswordField } from "../../_parts/new-password-field";
import { PersonFields } from "../../_parts/person-fields";
import { signInAndGo } from "../../_parts/sign-in-and-go";
import { acceptWithPassword } from "./accept";

type Props = { readonly token: string; readonly name: string; readonly provider: string | null };

/** Joins with a new account, with the organisation's sign-in, or with an account that one has. */
export function AcceptWithNewAccount({ token, name, provider }: Props) {
  const t = useTranslations("account.invitation");
  const asked = useTranslations("account.person");
  const explain = useRefusal();
  const locale = useLocale();
  const here = `/uitnodiging/${token}`;
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const [email, password] = [String(data.get("email")), String(data.get("password"))];
    const result = await acceptWithPassword({
      token,
      name: String(data.get("name")),
      email,
      password,
      locale,
    });
    if (result.ok) await signInAndGo(email, password, here);
    return nameFaults(outcomeOf(result, explain), result, {
      name: asked("nameAsked"),
      email: asked("emailAsked"),
    });
  };
  return (
    <>
      <p>
        {t("haveAccount")}{" "}
        <Link href={`/inloggen?terug=${encodeURIComponent(here)}`}>{t("signInFirst")}</Link>
      </p>
      {provider === null ? null : <ProviderButton provider={provider} comeBackTo={here} invitation={token} />}
      <h2>{t("newAccount")}</h2>
      <Form action={send} label={t("newAccount")}>
        <PersonFields name={name} />
        <NewPasswordField />
        <FormActions>
          <SubmitButton>{t("makeAndJoin")}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
