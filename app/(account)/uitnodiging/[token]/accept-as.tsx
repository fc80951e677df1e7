"use client";

import { useTranslations } from "next-intl";
import { signOut } from "@/app/_auth/sign-out";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { acceptAs } from "./accept";

/** Joins with the account that one is signed in to, or makes way for another. */
export function AcceptAs({ token, name }: { readonly token: string; readonly name: string }) {
  const t = useTranslations("account.invitation");
  const explain = useRefusal();
  const send = async (): Promise<FormOutcome> => {
    const result = await acceptAs({ token });
    // Asked again, the page of a used link leads to its study.
    if (result.ok) window.location.reload();
    return outcomeOf(result, explain);
  };
  const leave = async () => {
    await signOut();
    window.location.reload();
  };
  return (
    <Form action={send} label={t("title")}>
      <p>{t("signedInAs", { name })}</p>
      <FormActions>
        <SubmitButton>{t("join")}</SubmitButton>
        <Button variant="quiet" onPress={leave}>
          {t("asSomeoneElse")}
        </Button>
      </FormActions>
    </Form>
  );
}
