"use client";

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** Remembers a choice of appearance in a cookie of this browser, for a year. It says nothing about the person. */
export async function setPreference(name: string, value: string): Promise<void> {
  await cookieStore.set({ name, value, path: "/", expires: Date.now() + yearMs, sameSite: "lax" });
}
