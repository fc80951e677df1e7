"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/app/_ui/form/text-field";

/** Name and e-mail of an account that is being made. */
export function PersonFields({ name }: { readonly name?: string }) {
  const t = useTranslations("account.person");
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        autoComplete="name"
        defaultValue={name}
        maxLength={200}
        required
      />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        maxLength={254}
        required
      />
    </>
  );
}
