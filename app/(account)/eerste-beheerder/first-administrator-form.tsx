"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { nameFaults } from "@/app/_ui/form/name-faults";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { NewPasswordField } from "../_parts/new-password-field";
import { PersonFields } from "../_parts/person-fields";
import { signInAndGo } from "../_parts/sign-in-and-go";
import { makeFirst } from "./make-first";

export function FirstAdministratorForm() {
  const t = useTranslations("account.first");
  const asked = useTranslations("account.person");
  const explain = useRefusal();
  const locale = useLocale();
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const [email, password] = [String(data.get("email")), String(data.get("password"))];
    const [code, name] = [String(data.get("code")), String(data.get("name"))];
    const result = await makeFirst({ code, name, email, password, locale });
    if (result.ok) await signInAndGo(email, password, "/");
    return nameFaults(outcomeOf(result, explain), result, {
      name: asked("nameAsked"),
      email: asked("emailAsked"),
    });
  };
  return (
    <Form action={send} label={t("title")}>
      <TextField
        name="code"
        label={t("code")}
        description={t("codeHelp")}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <PersonFields />
      <NewPasswordField />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
