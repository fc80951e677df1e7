"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Badge } from "@/app/_ui/feedback/badge";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import type { GridInterview } from "@/db/reads/assignment/assignment-grid";
import { releaseAction } from "./assignment-actions";
import { useAnswer } from "./use-answer";

/** Once all coders of an interview have finished, a supervisor lets them see each other's work on it. */
export function ReleaseCell({
  study,
  interview,
}: {
  readonly study: string;
  readonly interview: Pick<GridInterview, "id" | "code" | "release">;
}) {
  const t = useTranslations("assign");
  const answerTo = useAnswer();
  if (interview.release === "released") return <Badge tone="done">{t("isReleased")}</Badge>;
  if (interview.release === null) return null;
  const { code } = interview;
  return (
    <ConfirmDialog
      title={t("releaseTitle", { code })}
      confirmLabel={t("releaseNow")}
      trigger={
        <Button size="s" aria-label={t("releaseTitle", { code })}>
          {t("releaseNow")}
        </Button>
      }
      onConfirm={() =>
        answerTo(releaseAction({ study, interview: interview.id }), t("wasReleased", { code }))
      }
    >
      <p>{t("releaseWhat")}</p>
    </ConfirmDialog>
  );
}
