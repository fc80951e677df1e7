import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { endSession } from "@/db/writes/account/end-session";
import { signIn } from "@/db/writes/account/sign-in";
import { signInWithIdentity } from "@/db/writes/account/sign-in-with-identity";
import { sessionLimits } from "@/lib/access/session-limits";
import type { SessionId } from "@/lib/study/ids";
import { addressOf } from "./address-of";
import { bringOwnLocale } from "./bring-own-locale";
import { forgetInvitation, invitationOfRequest } from "./invitation-cookie";
import { oidcProvider } from "./oidc-provider";
import { ownPath } from "./own-path";
import { sessionCookieName } from "./session-cookie";

/**
 * next-auth proves who someone is; the session is a row of ours. The token's only claim is that row's id, and
 * next-auth's own expiry is no gate (the row is read at every request).
 */
export function nextAuthOptions(): NextAuthOptions {
  const settings = signInSettings();
  return {
    secret: settings.secret,
    session: { strategy: "jwt", maxAge: sessionLimits.absoluteHours * 3600 },
    pages: { signIn: "/inloggen", error: "/inloggen", signOut: "/inloggen" },
    useSecureCookies: settings.secureCookies,
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: settings.secureCookies },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const result = await signIn({
            email: credentials?.email ?? "",
            password: credentials?.password ?? "",
            address: addressOf(request.headers ?? {}, settings.trustedProxies),
          });
          if (result.ok) return { id: result.value };
          const { refusal } = result;
          // next-auth hands an error's message to the page that asked.
          throw new Error(
            refusal.kind === "too-many-attempts"
              ? `${refusal.kind}:${refusal.retryAfterSeconds}`
              : refusal.kind,
          );
        },
      }),
      ...(settings.oidc ? [oidcProvider(settings.oidc)] : []),
    ],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider !== "oidc") return true;
        const result = await signInWithIdentity({
          issuer: issuerOf(profile) ?? settings.oidc?.issuer ?? "",
          subject: account.providerAccountId,
          name: profile?.name || profile?.email || "",
          email: profile?.email || null,
          invitation: await invitationOfRequest(),
        });
        if (!result.ok) return `/inloggen?error=${result.refusal.kind}`;
        user.id = result.value;
        await forgetInvitation();
        return true;
      },
      // `user` is there at sign-in only; what next-auth would add of a profile is left out.
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        baseUrl + ownPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url),
    },
    events: {
      // `user.id` is the session's: see the credentials above.
      async signIn({ user }) {
        await bringOwnLocale(user.id as SessionId);
      },
      async signOut({ token }) {
        if (typeof token?.sid === "string") await endSession(token.sid as SessionId);
      },
    },
  };
}

/** The issuer as its own token names it: the setting may be written with or without a slash. */
function issuerOf(profile: object | undefined): string | null {
  return profile && "iss" in profile && typeof profile.iss === "string" ? profile.iss : null;
}
