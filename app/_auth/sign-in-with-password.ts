"use client";

import { signIn } from "next-auth/react";

export type SignInOutcome =
  | { readonly kind: "signed-in" }
  | { readonly kind: "wrong-email-or-password" }
  | { readonly kind: "too-many-attempts"; readonly retryAfterSeconds: number }
  | { readonly kind: "failed" };

/** Signs in without leaving the page, and reads what came of it out of next-auth's answer. */
export async function signInWithPassword(email: string, password: string): Promise<SignInOutcome> {
  const answer = await signIn("credentials", { email, password, redirect: false, callbackUrl: "/" });
  if (answer?.ok && !answer.error) return { kind: "signed-in" };
  const [kind, seconds] = (answer?.error ?? "").split(":");
  if (kind === "wrong-email-or-password") return { kind };
  if (kind === "too-many-attempts") return { kind, retryAfterSeconds: Number(seconds) };
  return { kind: "failed" };
}
