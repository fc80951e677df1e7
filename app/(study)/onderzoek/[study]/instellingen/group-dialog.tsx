"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { TextField } from "@/app/_ui/form/text-field";
import type { GroupListed } from "@/db/reads/study/groups-of";
import { addGroupAction, renameGroupAction } from "./group-actions";

type GroupDialogProps = {
  readonly study: string;
  /** Null: a new one. */
  readonly group: GroupListed | null;
};

/** Adds a group with its code, or gives one another name. */
export function GroupDialog({ study, group }: GroupDialogProps) {
  const t = useTranslations("study.groups");
  return (
    <FormDialog
      title={group === null ? t("add") : t("rename", { name: group.name })}
      shortTitle={group === null ? t("add") : t("renameShort")}
      button={{ size: "s" }}
      save={t("save")}
      submit={(text) =>
        group === null
          ? addGroupAction({ study, code: text("code"), name: text("name") })
          : renameGroupAction({ study, code: group.code, name: text("name"), seen: group.name })
      }
    >
      <TextField name="name" label={t("name")} maxLength={100} required defaultValue={group?.name ?? ""} />
      {group === null ? (
        <TextField name="code" label={t("code")} description={t("codeHelp")} maxLength={40} required />
      ) : null}
    </FormDialog>
  );
}
