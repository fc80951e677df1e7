import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./fonts.css";
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

/**
 * A browser's spelling check, text suggestions and translation may send what stands on a page, or what is typed in
 * it, to its maker (SAFETY, rule 12). Every field inherits these.
 */
const staysHere = { spellCheck: false, writingsuggestions: "false", translate: "no" } as const;

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const locale = await getLocale();
  const theme = preferenceIn(await cookies(), "theme");
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme} {...staysHere}>
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
