"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { Account } from "@/db/reads/account/accounts";
import { passwordLink } from "./account-actions";
import { PasswordLink } from "./password-link";

/** Says what a link does before it is made: making it ends an earlier one. */
export function PasswordLinkDialog({
  who,
  onClose,
}: {
  readonly who: Account;
  readonly onClose: () => void;
}) {
  const t = useTranslations("account.manage");
  const explain = useRefusal();
  const [token, setToken] = useState<string | null>(null);
  const send = async (): Promise<FormOutcome> => {
    const result = await passwordLink({ user: who.user });
    if (result.ok) setToken(result.value.token);
    return outcomeOf(result, explain);
  };
  return (
    <Dialog title={t("linkFor", { name: who.name })} isOpen onOpenChange={(open) => !open && onClose()}>
      {token === null ? (
        <Form action={send} label={t("makeLink")}>
          <p>{t("linkWarning")}</p>
          <FormActions>
            <SubmitButton>{t("makeLink")}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <PasswordLink token={token} />
      )}
    </Dialog>
  );
}
