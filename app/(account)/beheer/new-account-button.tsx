"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { nameFaults } from "@/app/_ui/form/name-faults";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { Icon } from "@/app/_ui/icon/icon";
import { Dialog } from "@/app/_ui/overlay/dialog";
import { make } from "./account-actions";
import { PasswordLink } from "./password-link";

/** Makes an account, and shows the link with which its owner sets a password. */
export function NewAccountButton() {
  const t = useTranslations("account.manage");
  const person = useTranslations("account.person");
  const explain = useRefusal();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await make({ name: String(data.get("name")), email: String(data.get("email")) });
    if (result.ok) {
      setToken(result.value.token);
      router.refresh();
    }
    return nameFaults(outcomeOf(result, explain), result, {
      name: person("nameAsked"),
      email: person("emailAsked"),
    });
  };
  const show = (next: boolean) => {
    setToken(null);
    setOpen(next);
  };
  return (
    <>
      <Button variant="primary" icon={<Icon name="plus" />} onPress={() => show(true)}>
        {t("make")}
      </Button>
      <Dialog title={t("make")} isOpen={open} onOpenChange={show}>
        {token === null ? (
          <Form action={send} label={t("make")}>
            <TextField name="name" label={person("name")} autoComplete="off" maxLength={200} required />
            <TextField name="email" type="email" label={person("email")} autoComplete="off" required />
            <FormActions>
              <SubmitButton>{t("make")}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <PasswordLink token={token} />
        )}
      </Dialog>
    </>
  );
}
