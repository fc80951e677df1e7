"use client";

import { useTranslations } from "next-intl";
import { Select } from "../form/select";
import { valuesByPreference } from "./preference";
import styles from "./preference-fields.module.css";
import { usePreferences } from "./use-preferences";

/** Language and theme for pages without a user menu, and for the account page. */
export function PreferenceFields() {
  const t = useTranslations("shell");
  const { locale, theme, setLocale, setTheme } = usePreferences();
  const { locale: locales, theme: themes } = valuesByPreference;
  return (
    <div className={styles.fields}>
      <Select
        name="language"
        label={t("user.language")}
        value={locale}
        onChange={(value) => setLocale(locales.find((one) => one === value) ?? locale)}
        options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <Select
        name="theme"
        label={t("user.theme")}
        value={theme}
        onChange={(value) => setTheme(themes.find((one) => one === value) ?? theme)}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
      />
    </div>
  );
}
