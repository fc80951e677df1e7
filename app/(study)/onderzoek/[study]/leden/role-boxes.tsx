"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { FormContext } from "@/app/_ui/form/form-context";
import { type MemberRole, memberRoles } from "@/lib/access/member-role";
import styles from "./members.module.css";

/** The roles of a member, each with what it may do; they add up. */
export function RoleBoxes({ held }: { readonly held: readonly MemberRole[] }) {
  const t = useTranslations("account.members");
  const role = useTranslations("study.role");
  const form = useContext(FormContext);
  const error = form?.errors.find(({ field }) => field === "roles")?.message;
  return (
    <fieldset id={form ? `${form.id}-roles` : undefined} tabIndex={-1} className={styles.roles}>
      <legend>{t("roles")}</legend>
      {memberRoles.map((each) => (
        <Checkbox
          key={each}
          name="roles"
          value={each}
          label={role(each)}
          description={t(`roleMay.${each}`)}
          defaultChecked={held.includes(each)}
        />
      ))}
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}

/** The roles that are ticked in a form. */
export function rolesIn(data: FormData): MemberRole[] {
  const ticked = data.getAll("roles");
  return memberRoles.filter((each) => ticked.includes(each));
}
