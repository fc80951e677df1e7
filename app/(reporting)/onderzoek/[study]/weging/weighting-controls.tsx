"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";
import { type RoleRow, roleRows } from "@/lib/study/respondent-role";
import type { Weighting } from "@/lib/weight/weighting";
import { WeightingFields } from "../../../_view/weighting-fields";

type WeightingControlsProps = {
  readonly address: Address;
  readonly weighting: Weighting;
  readonly sharing: boolean;
  readonly role: RoleRow;
  readonly mean: number;
};

/** Another way of weighing, tried in the address; nothing is saved by it. */
export function WeightingControls({ address, weighting, sharing, role, mean }: WeightingControlsProps) {
  const t = useTranslations("weighting.controls");
  const roleWords = useTranslations("results.role");
  const { change, pending } = useAddress(address);
  return (
    <ControlBar label={t("label")} pending={pending}>
      <WeightingFields weighting={weighting} mean={mean} onChange={change} />
      <Select
        name="delen"
        label={t("sharing")}
        value={sharing ? "" : "niet"}
        options={[
          { value: "", label: t("shared") },
          { value: "niet", label: t("apart") },
        ]}
        onChange={(value) => change({ delen: value === "" ? null : value })}
      />
      <Select
        name="rol"
        label={t("role")}
        value={role}
        options={roleRows.map((row) => ({ value: row, label: roleWords(row) }))}
        onChange={(value) => change({ rol: value === "allen" ? null : value })}
      />
    </ControlBar>
  );
}
