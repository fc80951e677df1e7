/**
 * A path of this app to go on to, or "/" where what was given leads elsewhere: another host, another scheme,
 * a path that a browser reads as a host ("//", "/\"), or the sign-in itself.
 */
export function ownPath(given: string | undefined): string {
  if (given === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return "/";
  const base = "http://own.invalid";
  if (!URL.canParse(given, base)) return "/";
  const url = new URL(given, base);
  if (
    url.origin !== base ||
    /^\/(?:api|inloggen)(?:\/|$)/.test(url.pathname) ||
    url.pathname.startsWith("//")
  )
    return "/";
  return url.pathname + url.search + url.hash;
}
