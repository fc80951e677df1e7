/**
 * Whether a request that changes something comes from our own pages. A missing Origin is refused too: every
 * browser sends one with a POST (SAFETY, "Measured facts").
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  if (!origin || !host || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
