"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { Select } from "@/app/_ui/form/select";
import { nameOfPair, type RolePair, rolePairs } from "@/lib/comparison/role-pair";

type RolePairChoiceProps = { readonly address: Address; readonly pair: RolePair };

/** Chooses which roles are compared; it stands in the address. */
export function RolePairChoice({ address, pair }: RolePairChoiceProps) {
  const t = useTranslations("comparison.roles");
  const role = useTranslations("results.role");
  const { change } = useAddress(address);
  return (
    <Select
      name="rollen"
      label={t("pair")}
      value={nameOfPair(pair)}
      options={rolePairs.map((each) => ({
        value: nameOfPair(each),
        label: t("pairName", { one: role(each[0]), other: role(each[1]) }),
      }))}
      onChange={(value) => change({ rollen: value === nameOfPair(rolePairs[0]) ? null : value })}
    />
  );
}
