"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { CheckboxGroup } from "@/app/_ui/form/checkbox-group";
import { ControlBar } from "@/app/_ui/form/control-bar";

type ChosenCharacteristicsProps = {
  readonly address: Address;
  readonly names: readonly string[];
  readonly chosen: readonly string[];
};

/** Which attributes the table has; it stands in the address, so that the table can be shared. */
export function ChosenCharacteristics({ address, names, chosen }: ChosenCharacteristicsProps) {
  const t = useTranslations("response.characteristics");
  const { change, pending } = useAddress(address);
  return (
    <ControlBar label={t("choose")} pending={pending}>
      <CheckboxGroup
        name="kenmerk"
        label={`${t("choose")}. ${t("chooseNone")}`}
        ticks={names.map((name) => ({ value: name, label: name }))}
        defaultValues={chosen}
        onChange={(kenmerk) => change({ kenmerk })}
      />
    </ControlBar>
  );
}
