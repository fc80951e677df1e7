import "server-only";
import { cookies } from "next/headers";
import { signInSettings } from "@/db/reads/sign-in-settings";

const minutesAway = 10;

function invitationCookie() {
  const { secureCookies: secure } = signInSettings();
  const name = secure ? "__Host-samenspraak.invitation" : "samenspraak.invitation";
  return { name, httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}

/** Keeps which invitation someone is accepting while they sign in elsewhere. */
export async function keepInvitation(token: string): Promise<void> {
  (await cookies()).set({ ...invitationCookie(), value: token, maxAge: minutesAway * 60 });
}

export async function invitationOfRequest(): Promise<string | null> {
  return (await cookies()).get(invitationCookie().name)?.value ?? null;
}

/** Else whoever signs in next in this browser would take it. */
export async function forgetInvitation(): Promise<void> {
  (await cookies()).set({ ...invitationCookie(), value: "", maxAge: 0 });
}
