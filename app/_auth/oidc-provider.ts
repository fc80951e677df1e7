import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { OidcSettings } from "@/db/reads/sign-in-settings";

type Claims = { readonly sub: string; readonly name?: string; readonly email?: string };

/** A provider by its discovery document, with PKCE, state and nonce; known by issuer and subject alone. */
export function oidcProvider(settings: OidcSettings): OAuthConfig<Claims> {
  return {
    id: "oidc",
    name: settings.name,
    type: "oauth",
    wellKnown: `${settings.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: settings.clientId,
    ...(settings.clientSecret === null
      ? { client: { token_endpoint_auth_method: "none" } }
      : { clientSecret: settings.clientSecret }),
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: (claims) => ({ id: claims.sub }),
  };
}
