"use client";

import { useTranslations } from "next-intl";
import type { MemberListed } from "@/db/reads/member/members-of-study";
import { withdraw } from "./member-actions";
import { MemberConfirm } from "./member-confirm";

type WithdrawDialogProps = {
  readonly study: string;
  readonly who: MemberListed;
  readonly onClose: () => void;
};

export function WithdrawDialog({ study, who, onClose }: WithdrawDialogProps) {
  const t = useTranslations("account.members");
  return (
    <MemberConfirm
      title={t("withdrawName", { name: who.name })}
      confirmLabel={t("withdraw")}
      onConfirm={() => withdraw({ study, member: who.member })}
      onClose={onClose}
    >
      <p>{t("withdrawExplanation")}</p>
    </MemberConfirm>
  );
}
