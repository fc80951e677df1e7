"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import type { CodeInCodebook } from "@/db/reads/codebook/codebook-of";
import { withdrawProposalAction } from "./codebook-actions";

type WithdrawDialogProps = { readonly study: string; readonly code: Pick<CodeInCodebook, "id" | "label"> };

/** Takes one's own proposal back. */
export function WithdrawDialog({ study, code: { id, label } }: WithdrawDialogProps) {
  const t = useTranslations("codebook.withdraw");
  const explain = useRefusal();
  const router = useRouter();
  const withdraw = async () => {
    const result = await withdrawProposalAction({ study, code: id });
    if (!result.ok) return explain(result.refusal);
    showToast({ text: t("done", { label }) });
    router.refresh();
    return null;
  };
  return (
    <ConfirmDialog
      title={t("title", { label })}
      confirmLabel={t("confirm")}
      onConfirm={withdraw}
      trigger={
        <Button size="s" aria-label={t("title", { label })}>
          {t("confirm")}
        </Button>
      }
    >
      <p>{t("what")}</p>
    </ConfirmDialog>
  );
}
