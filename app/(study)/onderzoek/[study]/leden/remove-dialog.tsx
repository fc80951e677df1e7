"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Select } from "@/app/_ui/form/select";
import { Stack } from "@/app/_ui/layout/stack";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import type { MemberListed } from "@/db/reads/member/members-of-study";
import { remove } from "./member-actions";

type RemoveDialogProps = {
  readonly study: string;
  readonly who: MemberListed;
  readonly coders: readonly MemberListed[];
  readonly onClose: () => void;
};

/** Says what goes and what stays, and asks to whom open work goes. */
export function RemoveDialog({ study, who, coders, onClose }: RemoveDialogProps) {
  const t = useTranslations("account.members");
  const explain = useRefusal();
  const router = useRouter();
  const [to, setTo] = useState("");
  const confirm = async () => {
    const result = await remove({ study, member: who.member, handOnTo: to === "" ? null : to });
    if (!result.ok) return explain(result.refusal);
    router.refresh();
    onClose();
    return null;
  };
  return (
    <ConfirmDialog
      title={t("removeName", { name: who.name })}
      confirmLabel={t("remove")}
      danger
      isOpen
      onOpenChange={(open) => !open && onClose()}
      onConfirm={confirm}
    >
      <Stack>
        <p>{t("removeExplanation")}</p>
        {who.roles.includes("coder") ? (
          <Select
            name="handOnTo"
            label={t("handOnTo")}
            description={t("handOnHelp")}
            placeholder={t("handOnToNobody")}
            value={to}
            onChange={setTo}
            options={coders
              .filter((coder) => coder.member !== who.member)
              .map((coder) => ({ value: coder.member, label: coder.name }))}
          />
        ) : null}
      </Stack>
    </ConfirmDialog>
  );
}
