"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { endOtherSessions } from "./own-account-actions";

/** How often one is signed in, and a way to end what was left open elsewhere. */
export function OtherSessions({ open }: { readonly open: number }) {
  const t = useTranslations("account.own");
  const explain = useRefusal();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    const result = await endOtherSessions();
    setBusy(false);
    if (result.ok) showToast({ text: t("sessionsEnded", { ended: result.value.ended }), tone: "done" });
    else showToast({ text: explain(result.refusal), tone: "error" });
    router.refresh();
  };
  return (
    <>
      <p>{t("sessionsOpen", { others: open - 1 })}</p>
      <div>
        <Button onPress={end} isPending={busy} because={open > 1 ? undefined : t("noOthers")}>
          {t("endOthers")}
        </Button>
      </div>
    </>
  );
}
