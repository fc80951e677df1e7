"use client";

import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { NewPasswordField } from "../../_parts/new-password-field";
import { signInAndGo } from "../../_parts/sign-in-and-go";
import { setPassword } from "./set-password";

export function SetPasswordForm({ token, email }: { readonly token: string; readonly email: string }) {
  const t = useTranslations("account");
  const explain = useRefusal();
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const password = String(data.get("password"));
    const result = await setPassword({ token, password });
    if (result.ok) await signInAndGo(email, password, "/");
    return outcomeOf(result, explain);
  };
  return (
    <Form action={send} label={t("reset.title")}>
      {/* In the form for password managers, which keep the two together. */}
      <TextField
        name="email"
        type="email"
        label={t("person.email")}
        autoComplete="username"
        value={email}
        readOnly
      />
      <NewPasswordField />
      <FormActions>
        <SubmitButton>{t("reset.submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
