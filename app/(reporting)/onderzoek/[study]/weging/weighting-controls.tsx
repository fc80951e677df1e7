"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";
import type { Weighting } from "@/lib/weight/weighting";
import { WeightingFields } from "../../../_view/weighting-fields";

type WeightingControlsProps = {
  readonly address: Address;
  readonly weighting: Weighting;
  readonly sharing: boolean;
  readonly mean: number;
};

/** Another way of weighing, tried in the address; nothing is saved by it. */
export function WeightingControls({ address, weighting, sharing, mean }: WeightingControlsProps) {
  const t = useTranslations("weighting.controls");
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
    </ControlBar>
  );
}
