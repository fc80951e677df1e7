"use client";

import { useTranslations } from "next-intl";
import { type ReactElement, type ReactNode, useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { TextField } from "@/app/_ui/form/text-field";
import { Stack } from "@/app/_ui/layout/stack";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import type { Refusal, Result } from "@/lib/result";

type DeleteDialogProps = {
  readonly title: string;
  /** What goes, with counts. */
  readonly children: ReactNode;
  /** What has to be typed. */
  readonly name: string;
  readonly trigger: ReactElement;
  readonly onConfirm: (typed: string) => Promise<Result<unknown, Refusal>>;
  readonly onDeleted: () => void;
};

/** Asks to type the name of what is deleted for good. */
export function DeleteDialog({ title, children, name, trigger, onConfirm, onDeleted }: DeleteDialogProps) {
  const t = useTranslations("import.delete");
  const explain = useRefusal();
  const [typed, setTyped] = useState("");
  const confirm = async () => {
    const result = await onConfirm(typed);
    if (!result.ok) return explain(result.refusal);
    setTyped("");
    onDeleted();
    return null;
  };
  return (
    <ConfirmDialog title={title} confirmLabel={t("confirm")} danger trigger={trigger} onConfirm={confirm}>
      <Stack gap="m">
        {children}
        <TextField
          name="typed"
          label={t("type", { name })}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={setTyped}
        />
      </Stack>
    </ConfirmDialog>
  );
}
