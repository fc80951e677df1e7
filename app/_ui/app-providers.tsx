"use client";

import { useRouter } from "next/navigation";
import type { Locale } from "next-intl";
import type { ReactNode } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { ToastRegion } from "./feedback/toast-region";
import { FocusKeeper } from "./focus-keeper";
import { KeyProvider } from "./keys/key-provider";
import { SlotProvider } from "./shell/slot";

type AppProvidersProps = { readonly locale: Locale; readonly children: ReactNode };

/** What every page needs in the browser: language of the parts, links, shortcuts and toasts. */
export function AppProviders({ locale, children }: AppProvidersProps) {
  const router = useRouter();
  return (
    <I18nProvider locale={locale === "nl" ? "nl-NL" : "en-GB"}>
      <RouterProvider navigate={(path) => router.push(path)}>
        <KeyProvider>
          <FocusKeeper />
          <SlotProvider>{children}</SlotProvider>
          <ToastRegion />
        </KeyProvider>
      </RouterProvider>
    </I18nProvider>
  );
}
