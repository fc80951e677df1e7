import "server-only";
import { cookies } from "next/headers";
import { signInSettings } from "@/db/reads/sign-in-settings";

export function invitationCookieName(): string {
  return signInSettings().secureCookies ? "__Host-samenspraak.invitation" : "samenspraak.invitation";
}

/** The invitation that someone was accepting when they went to sign in elsewhere. */
export async function invitationOfRequest(): Promise<string | null> {
  return (await cookies()).get(invitationCookieName())?.value ?? null;
}
