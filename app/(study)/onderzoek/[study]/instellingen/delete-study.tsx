"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import type { StudyDeletionCounts } from "@/db/reads/deletion/deletion-counts";
import { removeStudy } from "./delete-actions";
import { DeleteDialog } from "./delete-dialog";

/** For a study that was imported by mistake, or that may no longer be kept. */
export function DeleteStudy({
  study,
  counts: { cases, respondents, interviews },
}: {
  readonly study: string;
  readonly counts: StudyDeletionCounts;
}) {
  const t = useTranslations("import.delete");
  const router = useRouter();
  const sum = (kind: "codings" | "judgements") => interviews.reduce((total, each) => total + each[kind], 0);
  return (
    <div>
      <DeleteDialog
        title={t("studyTitle")}
        name={study}
        trigger={<Button variant="danger">{t("deleteStudy")}</Button>}
        onConfirm={(typed) => removeStudy({ study, typed })}
        onDeleted={() => router.push("/")}
      >
        <p>
          {t("studyGoes", {
            cases,
            respondents,
            interviews: interviews.length,
            codings: sum("codings"),
            judgements: sum("judgements"),
          })}
        </p>
        <p>{t("logStays")}</p>
      </DeleteDialog>
    </div>
  );
}
