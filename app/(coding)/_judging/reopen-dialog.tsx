"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { TextArea } from "@/app/_ui/form/text-area";
import { useCommands } from "@/app/_ui/keys/use-commands";
import { Dialog } from "@/app/_ui/overlay/dialog";
import { longestNote } from "@/lib/coding/coding-operation";

/** Reopening is logged with its reason, and the work no longer counts as independent. */
export function ReopenDialog({ onReopen }: { readonly onReopen: (reason: string) => void }) {
  const t = useTranslations("coding.judging");
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  useCommands([{ id: "reopen", label: t("reopenTitle"), run: () => setAsked(true) }]);
  return (
    <Dialog
      title={t("reopenTitle")}
      size="s"
      isOpen={asked}
      onOpenChange={setAsked}
      trigger={<Button>{t("reopen")}</Button>}
    >
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === "") return;
            onReopen(reason.trim());
            close();
          }}
        >
          <p>{t("reopenWhat")}</p>
          <TextArea
            name="reason"
            label={t("reopenReason")}
            rows={3}
            maxLength={longestNote}
            required
            autoFocus
            value={reason}
            onChange={setReason}
          />
          <Button type="submit" variant="primary">
            {t("reopen")}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
