"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import type { Refusal, Result } from "@/lib/result";

type MemberConfirmProps = {
  readonly title: string;
  readonly confirmLabel: string;
  readonly children: ReactNode;
  readonly onConfirm: () => Promise<Result<unknown, Refusal>>;
  readonly onClose: () => void;
};

/** Asks before something is taken from a member; done, it closes and the list is read anew. */
export function MemberConfirm({ title, confirmLabel, children, onConfirm, onClose }: MemberConfirmProps) {
  const explain = useRefusal();
  const router = useRouter();
  const confirm = async () => {
    const result = await onConfirm();
    if (!result.ok) return explain(result.refusal);
    router.refresh();
    onClose();
    return null;
  };
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={confirmLabel}
      danger
      isOpen
      onOpenChange={(open) => !open && onClose()}
      onConfirm={confirm}
    >
      {children}
    </ConfirmDialog>
  );
}
