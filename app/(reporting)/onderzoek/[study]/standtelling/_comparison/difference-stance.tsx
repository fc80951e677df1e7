"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { Select } from "@/app/_ui/form/select";
import { type Stance, stances } from "@/lib/stance/stance";

type DifferenceStanceProps = { readonly address: Address; readonly stance: Stance };

/** Chooses the stance whose share is compared; it stands in the address. */
export function DifferenceStance({ address, stance }: DifferenceStanceProps) {
  const t = useTranslations("comparison");
  const { change } = useAddress(address);
  return (
    <Select
      name="verschil"
      label={t("stance")}
      value={stance}
      options={stances.map((each) => ({ value: each, label: t(`stances.${each}`) }))}
      onChange={(value) => change({ verschil: value === "verbeterd" ? null : value })}
    />
  );
}
