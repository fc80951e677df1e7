"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { nameFaults } from "@/app/_ui/form/name-faults";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { MemberListed } from "@/db/reads/member/members-of-study";
import { giveRoles } from "./member-actions";
import { RoleBoxes, rolesIn } from "./role-boxes";

type RolesDialogProps = {
  readonly study: string;
  readonly who: MemberListed;
  readonly onClose: () => void;
};

export function RolesDialog({ study, who, onClose }: RolesDialogProps) {
  const t = useTranslations("account.members");
  const explain = useRefusal();
  const router = useRouter();
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await giveRoles({ study, member: who.member, roles: rolesIn(data) });
    if (result.ok) {
      router.refresh();
      onClose();
    }
    return nameFaults(outcomeOf(result, explain), result, { name: t("nameAsked"), roles: t("rolesAsked") });
  };
  return (
    <Dialog title={t("rolesOf", { name: who.name })} isOpen onOpenChange={(open) => !open && onClose()}>
      <Form action={send} label={t("changeRoles")}>
        <RoleBoxes held={who.roles} />
        <FormActions>
          <SubmitButton>{t("changeRoles")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
