import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { signInSettings } from "@/db/reads/sign-in-settings";
import type { SessionId } from "@/lib/study/ids";

/** Over https the cookie is bound to this host and can't be set by a neighbour. */
export function sessionCookieName(): string {
  return signInSettings().secureCookies ? "__Host-samenspraak.session" : "samenspraak.session";
}

/** The id of the session row that the request's cookie names; null without a cookie that we sealed. */
export async function sessionIdOfRequest(): Promise<SessionId | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: signInSettings().secret });
    return typeof claims?.sid === "string" ? (claims.sid as SessionId) : null;
  } catch {
    // A cookie sealed with another secret, or altered.
    return null;
  }
}
