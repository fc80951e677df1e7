/**
 * Whether a request that changes something comes from our own pages. A missing Origin is refused too: every
 * browser sends one with a POST (SAFETY, "Measured facts"). Served over https, the origin is the one address
 * that people type; on a machine of one's own, the host that was asked.
 */
export function isSameOrigin(headers: Pick<Headers, "get">, address: string | undefined): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  if (address?.startsWith("https:")) return new URL(origin).origin === new URL(address).origin;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return host !== null && new URL(origin).host === host;
}
