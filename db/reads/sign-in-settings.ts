import "server-only";
import { environment } from "@/db/engine/environment";

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly name: string;
};

export type SignInSettings = {
  readonly secret: string;
  /** The address that people type. */
  readonly address: string | undefined;
  readonly secureCookies: boolean;
  readonly trustedProxies: number;
  readonly demo: boolean;
  readonly oidc: OidcSettings | null;
};

/** How people sign in here, from the environment. */
export function signInSettings(): SignInSettings {
  const given = environment();
  if (given.NEXTAUTH_SECRET === undefined) throw new Error("NEXTAUTH_SECRET is not set");
  return {
    secret: given.NEXTAUTH_SECRET,
    address: given.NEXTAUTH_URL,
    secureCookies: given.NEXTAUTH_URL?.startsWith("https:") ?? false,
    trustedProxies: given.TRUSTED_PROXIES,
    demo: given.DEMO,
    oidc:
      given.OIDC_ISSUER === undefined || given.OIDC_CLIENT_ID === undefined
        ? null
        : {
            issuer: given.OIDC_ISSUER,
            clientId: given.OIDC_CLIENT_ID,
            clientSecret: given.OIDC_CLIENT_SECRET ?? null,
            name: given.OIDC_NAME,
          },
  };
}
