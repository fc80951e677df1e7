const between = "~";

/** Writes parts as one word of an address so that they can be read back, whatever they hold. */
export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll("!", "!!").replaceAll(between, "!-")).join(between);
}

/** Reads what joinParts wrote. */
export function splitParts(written: string): readonly string[] {
  return written
    .split(between)
    .map((part) => part.replace(/!([!-])/g, (_, sign: string) => (sign === "!" ? "!" : between)));
}
