"use client";

import { signInWithPassword } from "@/app/_auth/sign-in-with-password";

/** Signs in with the account that was just made, in a fresh document; where that fails, by hand. */
export async function signInAndGo(email: string, password: string, goOnTo: string): Promise<void> {
  const outcome = await signInWithPassword(email, password);
  window.location.assign(outcome.kind === "signed-in" ? goOnTo : "/inloggen");
}
