"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";
import { type Preference, valuesByPreference } from "./preference";
import { setPreference } from "./set-preference";

type Theme = Preference<"theme">;

/** The reader's language and theme, and how to change them. What was typed on the page stays. */
export function usePreferences() {
  const router = useRouter();
  const locale = useLocale();
  const theme = useSyncExternalStore(observeTheme, shownTheme, (): Theme => "system");
  // Asking for the page anew without a connection would leave it.
  const set: typeof setPreference = async (name, value) => {
    const isKept = await setPreference(name, value);
    if (isKept) router.refresh();
    return isKept;
  };
  return {
    locale,
    theme,
    async setLocale(next: Preference<"locale">) {
      await set("locale", next);
    },
    async setTheme(next: Theme) {
      if (next === "system") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      await set("theme", next);
    },
  };
}

function shownTheme(): Theme {
  const shown = document.documentElement.dataset.theme;
  return valuesByPreference.theme.find((theme) => theme === shown) ?? "system";
}

function observeTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
