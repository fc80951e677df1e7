"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";
import type { AgreementChoices } from "@/db/reads/agreement/agreement-shown";
import { roleRows } from "@/lib/study/respondent-role";

type AgreementControlsProps = {
  readonly address: Address;
  readonly choices: AgreementChoices;
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  /** Double-coded interviews that a coder opened again. */
  readonly reopened: number;
};

/** Which interviews to compare. It all stands in the address, so that a view can be shared. */
export function AgreementControls({ address, choices, groups, reopened }: AgreementControlsProps) {
  const t = useTranslations("agreement.controls");
  const role = useTranslations("results.role");
  const { change, pending } = useAddress(address);
  const asked = (name: string) => (value: string) => change({ [name]: value === "" ? null : value });
  return (
    <ControlBar label={t("label")} pending={pending}>
      <Select
        name="groep"
        label={t("group")}
        value={choices.group ?? ""}
        options={[
          { value: "", label: t("allGroups") },
          ...groups.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={asked("groep")}
      />
      <Select
        name="rol"
        label={t("role")}
        value={choices.role ?? ""}
        options={[
          { value: "", label: t("allRoles") },
          ...roleRows.filter((row) => row !== "allen").map((row) => ({ value: row, label: role(row) })),
        ]}
        onChange={asked("rol")}
      />
      <Select
        name="heropend"
        label={t("reopened")}
        value={choices.withoutReopened ? "zonder" : ""}
        options={[
          { value: "", label: t("withReopened", { count: reopened }) },
          { value: "zonder", label: t("withoutReopened") },
        ]}
        onChange={asked("heropend")}
      />
    </ControlBar>
  );
}
