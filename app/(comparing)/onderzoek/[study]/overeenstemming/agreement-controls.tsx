"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import { judgementMeasures } from "@/lib/agreement/judgements/judgement-measures";
import { pairMeasures } from "@/lib/agreement/passages/pair-measures";
import { roleRows } from "@/lib/study/respondent-role";
import { ChooseMany } from "./choose-many";

type AgreementControlsProps = Pick<AgreementShown, "choices" | "offered" | "reopened"> & {
  readonly address: Address;
};

/** What to compare, and by which measures. It all stands in the address, so that a view can be shared. */
export function AgreementControls({ address, choices, offered, reopened }: AgreementControlsProps) {
  const t = useTranslations("agreement.controls");
  const rule = useTranslations("agreement.rule");
  const role = useTranslations("results.role");
  const { change, pending } = useAddress(address);
  const asked =
    (name: string, usual = "") =>
    (value: string) =>
      change({ [name]: value === usual ? null : value });
  const askedMany = (name: string) => (codes: readonly string[]) =>
    change({ [name]: codes.length === 0 ? null : codes.join(",") });
  return (
    <ControlBar label={t("label")} pending={pending}>
      <Select
        name="maat"
        label={t("measure")}
        value={choices.measure}
        options={judgementMeasures.map((each) => ({ value: each, label: rule(`${each}.term`) }))}
        onChange={asked("maat", judgementMeasures[0])}
      />
      <Select
        name="passagemaat"
        label={t("pairMeasure")}
        value={choices.pairMeasure}
        options={pairMeasures.map((each) => ({ value: each, label: rule(`${each}.term`) }))}
        onChange={asked("passagemaat", pairMeasures[0])}
      />
      <Select
        name="groep"
        label={t("group")}
        value={choices.group ?? ""}
        options={[
          { value: "", label: t("allGroups") },
          ...offered.groups.map(({ code, name }) => ({ value: code, label: name })),
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
      {offered.coders.length < 3 ? null : (
        <ChooseMany
          name="codeurs"
          label={t("coders")}
          options={offered.coders.map(({ code, name }) => ({ value: code, label: name }))}
          chosen={choices.coders}
          least={2}
          onChoose={askedMany("codeurs")}
        />
      )}
      <ChooseMany
        name="interviews"
        label={t("interviews")}
        options={offered.interviews.map((code) => ({ value: code, label: code }))}
        chosen={choices.interviews}
        least={1}
        onChoose={askedMany("interviews")}
      />
    </ControlBar>
  );
}
