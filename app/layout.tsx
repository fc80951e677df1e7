import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./palette.css";
import "./globals.css";
import type { Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { AppProviders } from "@/app/_ui/app-providers";
import { preferenceIn } from "@/app/_ui/preference/preference";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const locale = await getLocale();
  const theme = preferenceIn(await cookies(), "theme");
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme}>
      <head>
        {/* react-aria puts one style element on the page and looks for its nonce here. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <MessagesProvider locale={locale}>
          <AppProviders locale={locale}>{children}</AppProviders>
        </MessagesProvider>
      </body>
    </html>
  );
}
