"use client";

import { useTranslations } from "next-intl";
import { type ReactElement, type ReactNode, useState } from "react";
import { Button } from "../button/button";
import { Notice } from "../feedback/notice";
import { Dialog } from "./dialog";
import styles from "./dialog.module.css";

type ConfirmDialogProps = {
  readonly title: string;
  /** What will happen and what goes, with counts. */
  readonly children: ReactNode;
  /** The verb, never "OK". */
  readonly confirmLabel: string;
  /** Does it; a text that comes back says why it did not happen, and the dialog stays. */
  readonly onConfirm: () => Promise<string | null>;
  readonly danger?: boolean;
  readonly trigger?: ReactElement | undefined;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
};

export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  onConfirm,
  danger,
  ...rest
}: ConfirmDialogProps) {
  const t = useTranslations("shell");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const confirm = async (close: () => void) => {
    setBusy(true);
    try {
      const answer = await onConfirm();
      setRefusal(answer);
      if (answer === null) close();
    } catch {
      setRefusal(t("form.failed"));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} size="s" role="alertdialog" {...rest}>
      {(close) => (
        <>
          <div>{children}</div>
          {refusal === null ? null : <Notice tone="error">{refusal}</Notice>}
          <div className={styles.actions}>
            <Button onPress={close} autoFocus>
              {t("cancel")}
            </Button>
            <Button variant={danger ? "danger" : "primary"} isPending={busy} onPress={() => confirm(close)}>
              {confirmLabel}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
