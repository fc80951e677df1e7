"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/app/_ui/form/checkbox-group";
import { type MemberRole, memberRoles } from "@/lib/access/member-role";

/** The roles of a member, each with what it may do; they add up. */
export function RoleBoxes({ held }: { readonly held: readonly MemberRole[] }) {
  const t = useTranslations("account.members");
  const role = useTranslations("study.role");
  return (
    <CheckboxGroup
      name="roles"
      label={t("roles")}
      ticks={memberRoles.map((each) => ({
        value: each,
        label: role(each),
        description: t(`roleMay.${each}`),
      }))}
      defaultValues={held}
    />
  );
}

/** The roles that are ticked in a form. */
export function rolesIn(data: FormData): MemberRole[] {
  const ticked = data.getAll("roles");
  return memberRoles.filter((each) => ticked.includes(each));
}
