/**
 * The address of who asks, for counting failures: what the outermost trusted proxy wrote. Without a proxy it
 * is the socket's (forwarded-headers.ts).
 */
export function addressOf(headers: Readonly<Record<string, unknown>>, trustedProxies: number): string {
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return forwarded.at(-Math.max(1, trustedProxies)) ?? "unknown";
}
