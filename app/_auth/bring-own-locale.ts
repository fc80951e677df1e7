import "server-only";
import { cookies } from "next/headers";
import { preferenceCookie } from "@/app/_ui/preference/preference";
import { localeOfSession } from "@/db/reads/account/locale-of-session";
import { signInSettings } from "@/db/reads/sign-in-settings";
import type { SessionId } from "@/lib/study/ids";

const yearInSeconds = 365 * 24 * 60 * 60;

/** Gives a browser in which no language was chosen the one that the person who signs in chose elsewhere. */
export async function bringOwnLocale(session: SessionId): Promise<void> {
  const { secureCookies: secure } = signInSettings();
  const [jar, name] = [await cookies(), preferenceCookie("locale", secure)];
  const locale = jar.has(name) ? null : await localeOfSession(session);
  if (locale === null) return;
  jar.set(name, locale, {
    path: "/",
    maxAge: yearInSeconds,
    sameSite: "lax",
    httpOnly: true,
    secure,
  });
}
