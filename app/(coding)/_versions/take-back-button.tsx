"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Icon } from "@/app/_ui/icon/icon";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import { newId } from "@/app/(coding)/_screen/new-id";
import { takeCorrectionBackAction } from "@/app/(coding)/correcting-actions";
import type { OperationId, TranscriptId } from "@/lib/study/ids";

type TakeBackButtonProps = {
  readonly study: string;
  readonly interview: string;
  readonly newest: { readonly id: TranscriptId; readonly version: number };
  /** This page's own address. */
  readonly here: string;
};

/** Brings the version before the newest back; what is brought back can be taken back the same way. */
export function TakeBackButton({ study, interview, newest, here }: TakeBackButtonProps) {
  const t = useTranslations("correcting.takeBack");
  const explain = useRefusal();
  const router = useRouter();
  // One name for one asking, however often the answer is lost.
  const [operation] = useState(() => newId<OperationId>());
  const takeBack = async () => {
    const result = await takeCorrectionBackAction({ study, operation, interview, newest: newest.id });
    if (!result.ok) return explain(result.refusal);
    showToast({ text: t("done", { version: newest.version - 1 }), tone: "done" });
    router.push(`${here}?versie=${result.value.version}`);
    return null;
  };
  return (
    <ConfirmDialog
      title={t("title", { version: newest.version })}
      confirmLabel={t("confirm")}
      onConfirm={takeBack}
      trigger={<Button icon={<Icon name="undo" />}>{t("button", { version: newest.version })}</Button>}
    >
      <p>{t("what", { former: newest.version - 1, next: newest.version + 1 })}</p>
    </ConfirmDialog>
  );
}
