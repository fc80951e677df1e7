"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";
import { type RoleRow, roleRows } from "@/lib/study/respondent-role";

/** Whose factors to count; it stands in the address, so that a view can be shared. */
export function FactorControls({ address, role }: { readonly address: Address; readonly role: RoleRow }) {
  const t = useTranslations("factors.controls");
  const roleName = useTranslations("results.role");
  const { change, pending } = useAddress(address);
  return (
    <ControlBar label={t("label")} pending={pending}>
      <Select
        name="rol"
        label={t("role")}
        value={role}
        options={roleRows.map((row) => ({ value: row, label: roleName(row) }))}
        onChange={(value) => change({ rol: value === "allen" ? null : value })}
      />
    </ControlBar>
  );
}
