"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import type { MemberListed } from "@/db/reads/member/members-of-study";
import { withdraw } from "./member-actions";

type WithdrawDialogProps = {
  readonly study: string;
  readonly who: MemberListed;
  readonly onClose: () => void;
};

export function WithdrawDialog({ study, who, onClose }: WithdrawDialogProps) {
  const t = useTranslations("account.members");
  const explain = useRefusal();
  const router = useRouter();
  const confirm = async () => {
    const result = await withdraw({ study, member: who.member });
    if (!result.ok) return explain(result.refusal);
    router.refresh();
    onClose();
    return null;
  };
  return (
    <ConfirmDialog
      title={t("withdrawName", { name: who.name })}
      confirmLabel={t("withdraw")}
      danger
      isOpen
      onOpenChange={(open) => !open && onClose()}
      onConfirm={confirm}
    >
      <p>{t("withdrawExplanation")}</p>
    </ConfirmDialog>
  );
}
