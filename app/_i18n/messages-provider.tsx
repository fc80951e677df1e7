"use client";

import { type Locale, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { formats, timeZone } from "./formats";
import { messagesByLocale } from "./messages";

type MessagesProviderProps = { readonly locale: Locale; readonly children: ReactNode };

/** The interface's sentences from the browser's own cache: in each page they would weigh more than the rest of it. */
export function MessagesProvider({ locale, children }: MessagesProviderProps) {
  return (
    <NextIntlClientProvider
      locale={locale}
      messages={messagesByLocale[locale]}
      formats={formats}
      timeZone={timeZone}
    >
      {children}
    </NextIntlClientProvider>
  );
}
