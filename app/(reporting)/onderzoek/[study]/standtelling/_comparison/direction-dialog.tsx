"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { Select } from "@/app/_ui/form/select";
import { TextArea } from "@/app/_ui/form/text-area";
import type { Stance } from "@/lib/stance/stance";
import { expectDirectionAction } from "./expect-direction-action";

type Named = { readonly code: string; readonly name: string };

type DirectionDialogProps = {
  readonly study: string;
  readonly theme: Named;
  readonly stance: Stance;
  readonly groups: readonly Named[];
  readonly seen: number | null;
  readonly moreIn: string | null;
};

/** Sets in which group more of the stance is expected, with the reason. */
export function DirectionDialog({ study, theme, stance, groups, seen, moreIn }: DirectionDialogProps) {
  const t = useTranslations("comparison.expected");
  return (
    <FormDialog
      title={t("openFor", { theme: theme.name })}
      shortTitle={t("open")}
      button={{ size: "s" }}
      save={t("save")}
      submit={(text) =>
        expectDirectionAction({
          study,
          theme: theme.code,
          stance,
          moreIn: text("moreIn") === "" ? null : text("moreIn"),
          reason: text("reason"),
          seen,
        })
      }
    >
      <Select
        name="moreIn"
        label={t("group")}
        defaultValue={moreIn ?? ""}
        options={[
          { value: "", label: t("nothing") },
          ...groups.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <TextArea name="reason" label={t("reason")} rows={3} maxLength={2000} required />
    </FormDialog>
  );
}
