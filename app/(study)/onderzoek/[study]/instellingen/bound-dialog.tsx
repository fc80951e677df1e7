"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { TextField } from "@/app/_ui/form/text-field";
import { roundHalfUp } from "@/lib/figure/round-half-up";
import { setBoundAction } from "./set-bound-action";

type BoundDialogProps = { readonly study: string; readonly indicativeBelow: number };

/** Sets the response below which a result is indicative, in per cents. */
export function BoundDialog({ study, indicativeBelow }: BoundDialogProps) {
  const t = useTranslations("study.bound");
  return (
    <FormDialog
      title={t("change")}
      button={{ size: "s" }}
      save={t("save")}
      submit={(text) =>
        setBoundAction({
          study,
          percentage: Number(text("percentage").trim().replace(",", ".") || Number.NaN),
          seen: indicativeBelow,
        })
      }
    >
      <TextField
        name="percentage"
        label={t("percentage")}
        description={t("help")}
        inputMode="decimal"
        required
        defaultValue={String(roundHalfUp(indicativeBelow * 100, 2))}
      />
    </FormDialog>
  );
}
