"use client";

import type { Preference, PreferenceName } from "./preference";

/** Remembers the choice in this browser. A failure is left at that: the choice then holds for this page alone. */
export async function setPreference<Name extends PreferenceName>(
  name: Name,
  value: Preference<Name>,
): Promise<void> {
  const query = new URLSearchParams({ name, value });
  await fetch(`/api/preference?${query}`, { method: "POST" }).catch(() => undefined);
}
