"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Select } from "@/app/_ui/form/select";
import { Stack } from "@/app/_ui/layout/stack";
import type { InterviewDeletionCounts } from "@/db/reads/deletion/deletion-counts";
import { removeInterview } from "./delete-actions";
import { DeleteDialog } from "./delete-dialog";

/** For a transcript that was imported by mistake. */
export function DeleteInterview({
  study,
  interviews,
}: {
  readonly study: string;
  readonly interviews: readonly InterviewDeletionCounts[];
}) {
  const t = useTranslations("import.delete");
  const router = useRouter();
  const [code, setCode] = useState("");
  const chosen = interviews.find((each) => each.code === code);
  return (
    <Stack gap="s">
      <Select
        name="interview"
        label={t("interview")}
        placeholder={t("choose")}
        value={code}
        options={interviews.map((each) => ({ value: each.code, label: each.code }))}
        onChange={setCode}
      />
      {chosen === undefined ? (
        <div>
          <Button because={t("chooseFirst")}>{t("deleteInterview")}</Button>
        </div>
      ) : (
        <div>
          <DeleteDialog
            title={t("interviewTitle", { code })}
            name={code}
            trigger={<Button variant="danger">{t("deleteInterview")}</Button>}
            onConfirm={(typed) => removeInterview({ study, code, typed })}
            onDeleted={() => {
              setCode("");
              showToast({ text: t("interviewDeleted", { code }) });
              router.refresh();
            }}
          >
            <p>{t("interviewGoes", { codings: chosen.codings, judgements: chosen.judgements })}</p>
            <p>{t("respondentStays")}</p>
          </DeleteDialog>
        </div>
      )}
    </Stack>
  );
}
