/**
 * The address of who asks, for counting failures: what the outermost trusted proxy wrote. Without a proxy it
 * is the socket's (forwarded-headers.ts). Of an IPv6 address the first half: the rest is one household's or
 * machine's to vary.
 */
export function addressOf(headers: Readonly<Record<string, unknown>>, trustedProxies: number): string {
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return networkOf(forwarded.at(-Math.max(1, trustedProxies)) ?? "unknown");
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head.split(":").filter((part) => part !== "");
  const after = (tail ?? "").split(":").filter((part) => part !== "");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const parts = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  return `${parts.slice(0, 4).join(":")}::/64`;
}
