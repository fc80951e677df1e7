import type { WritingScope } from "./writing-draft";

/** The address that tells of a text, below which its versions and what it can link to are. */
export function textAddress(
  { study, on, memo }: Pick<WritingScope, "study" | "on" | "memo">,
  below: "" | "/versies" | "/verwijzingen" | "/memos" = "",
  more: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams({
    on: JSON.stringify(on),
    ...(memo === null ? {} : { memo }),
    ...more,
  });
  return `/api/onderzoek/${study}/tekst${below}?${asked}`;
}

/** The answer, or null where there is none. */
export async function askServer(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    return response.ok ? ((await response.json()) as unknown) : null;
  } catch {
    return null;
  }
}
