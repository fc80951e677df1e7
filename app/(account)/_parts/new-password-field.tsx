"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { TextField } from "@/app/_ui/form/text-field";
import { passwordLength } from "@/lib/access/password-fault";

/** A password that is being chosen. It can be made visible, and pasted: nothing is asked twice. */
export function NewPasswordField() {
  const t = useTranslations("account.password");
  const [visible, setVisible] = useState(false);
  return (
    <>
      <TextField
        name="password"
        type={visible ? "text" : "password"}
        label={t("new")}
        description={t("rule", { shortest: passwordLength.shortest })}
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="none"
        required
      />
      <Checkbox label={t("show")} checked={visible} onChange={setVisible} />
    </>
  );
}
