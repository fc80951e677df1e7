"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { CopyField } from "@/app/_ui/form/copy-field";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { nameFaults } from "@/app/_ui/form/name-faults";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { MemberRole } from "@/lib/access/member-role";
import type { MemberId } from "@/lib/study/ids";
import { inviteKnown, inviteNew } from "./member-actions";
import { RoleBoxes, rolesIn } from "./role-boxes";

type InviteDialogProps = {
  readonly study: string;
  /** The name without an account, or the former member, that is invited; without one someone new is. */
  readonly known?: {
    readonly member: MemberId;
    readonly name: string;
    readonly roles: readonly MemberRole[];
  };
  readonly onClose: () => void;
};

/** Asks who and as what, and then shows the link, once. */
export function InviteDialog({ study, known, onClose }: InviteDialogProps) {
  const t = useTranslations("account.members");
  const explain = useRefusal();
  const router = useRouter();
  const [link, setLink] = useState<string | null>(null);
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const roles = rolesIn(data);
    const result = await (known
      ? inviteKnown({ study, member: known.member, roles })
      : inviteNew({ study, name: String(data.get("name")), roles }));
    if (result.ok) {
      setLink(`${window.location.origin}/uitnodiging/${result.value.token}`);
      router.refresh();
    }
    return nameFaults(outcomeOf(result, explain), result, { name: t("nameAsked"), roles: t("rolesAsked") });
  };
  return (
    <Dialog
      title={known ? t("inviteName", { name: known.name }) : t("invite")}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      {link === null ? (
        <Form action={send} label={t("invite")}>
          {known ? null : (
            <TextField name="name" label={t("name")} description={t("nameHelp")} maxLength={200} required />
          )}
          <RoleBoxes held={known?.roles ?? []} />
          <FormActions>
            <SubmitButton>{t("makeLink")}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <>
          <p>{t("linkExplanation")}</p>
          <CopyField name="link" label={t("link")} value={link} />
        </>
      )}
    </Dialog>
  );
}
