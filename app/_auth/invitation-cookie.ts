import "server-only";
import { cookies } from "next/headers";

export const invitationCookieName = "samenspraak.invitation";

/** The invitation that someone was accepting when they went to sign in elsewhere. */
export async function invitationOfRequest(): Promise<string | null> {
  return (await cookies()).get(invitationCookieName)?.value ?? null;
}
