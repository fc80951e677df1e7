export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

/** The cookie that remembers the chosen language; without it the interface is Dutch. */
export const localeCookie = "locale";

/** The language that a cookie's value asks for; anything unknown is Dutch. */
export function localeOf(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? "nl";
}
