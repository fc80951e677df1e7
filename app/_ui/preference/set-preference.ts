"use client";

import type { Preference, PreferenceName } from "./preference";

/**
 * Remembers the choice in this browser, and gives whether it is kept. A failure is left at that: the choice then
 * holds for this page alone.
 */
export async function setPreference<Name extends PreferenceName>(
  name: Name,
  value: Preference<Name>,
): Promise<boolean> {
  const query = new URLSearchParams({ name, value });
  const answer = await fetch(`/api/preference?${query}`, { method: "POST" }).catch(() => null);
  return answer?.ok ?? false;
}
