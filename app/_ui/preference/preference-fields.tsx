"use client";

import { useTranslations } from "next-intl";
import { localeOf, locales } from "@/app/_i18n/locale";
import { Select } from "../form/select";
import styles from "./preference-fields.module.css";
import { themeOf, themes } from "./theme";
import { usePreferences } from "./use-preferences";

/** Language and theme for pages without a user menu, and for the account page. */
export function PreferenceFields() {
  const t = useTranslations("shell");
  const { locale, theme, setLocale, setTheme } = usePreferences();
  return (
    <div className={styles.fields}>
      <Select
        name="language"
        label={t("user.language")}
        value={locale}
        onChange={(value) => setLocale(localeOf(value))}
        options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <Select
        name="theme"
        label={t("user.theme")}
        value={theme}
        onChange={(value) => setTheme(themeOf(value))}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
      />
    </div>
  );
}
