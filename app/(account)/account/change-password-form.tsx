"use client";

import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { NewPasswordField } from "../_parts/new-password-field";
import { changeOwnPassword } from "./own-account-actions";

export function ChangePasswordForm({ email }: { readonly email: string }) {
  const t = useTranslations("account");
  const explain = useRefusal();
  const [changes, setChanges] = useState(0);
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await changeOwnPassword({
      current: String(data.get("current")),
      password: String(data.get("password")),
    });
    if (result.ok) setChanges((times) => times + 1);
    return outcomeOf(result, explain, t("password.changed"));
  };
  return (
    <Form action={send} label={t("own.password")}>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Fragment key={changes}>
        <TextField
          name="current"
          type="password"
          label={t("password.current")}
          autoComplete="current-password"
          required
        />
        <NewPasswordField />
      </Fragment>
      <FormActions>
        <SubmitButton>{t("password.change")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
