"use client";

import { useRouter } from "next/navigation";
import { type Locale, useLocale } from "next-intl";
import { useSyncExternalStore } from "react";
import { localeCookie } from "@/app/_i18n/locale";
import { setPreference } from "./set-preference";
import { type Theme, themeCookie, themeOf } from "./theme";

/** The reader's language and theme, and how to change them. What was typed on the page stays. */
export function usePreferences() {
  const router = useRouter();
  const locale = useLocale();
  const theme = useSyncExternalStore(observeTheme, shownTheme, (): Theme => "system");
  return {
    locale,
    theme,
    async setLocale(next: Locale) {
      await setPreference(localeCookie, next);
      router.refresh();
    },
    async setTheme(next: Theme) {
      if (next === "system") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      await setPreference(themeCookie, next);
      router.refresh();
    },
  };
}

function shownTheme(): Theme {
  return themeOf(document.documentElement.dataset.theme);
}

function observeTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
