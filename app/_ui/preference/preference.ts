/** How the interface looks to this browser: nothing of the person, and no secret. */
export const valuesByPreference = {
  locale: ["nl", "en"],
  theme: ["system", "light", "dark"],
  navigation: ["open", "folded"],
} as const;

export type PreferenceName = keyof typeof valuesByPreference;
export type Preference<Name extends PreferenceName> = (typeof valuesByPreference)[Name][number];

type CookieJar = { readonly get: (name: string) => { readonly value: string } | undefined };

/** Over https a cookie is bound to this host by its name. */
export function preferenceCookie(name: PreferenceName, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** The preference that the request's cookies hold; the first of its values where they hold none that is known. */
export function preferenceIn<Name extends PreferenceName>(jar: CookieJar, name: Name): Preference<Name> {
  const values: readonly [Preference<Name>, ...Preference<Name>[]] = valuesByPreference[name];
  const given = jar.get(preferenceCookie(name, true)) ?? jar.get(preferenceCookie(name, false));
  return values.find((value) => value === given?.value) ?? values[0];
}
