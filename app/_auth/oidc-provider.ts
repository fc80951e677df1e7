import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { OidcSettings } from "@/db/reads/sign-in-settings";

const claimsOfToken = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1),
  name: z.string().optional(),
  email: z.string().optional(),
});

type Claims = { readonly iss: string; readonly sub: string; readonly name: string; readonly email: string };

/**
 * A provider by its discovery document, with PKCE, state and nonce; known by issuer and subject alone. Who it
 * is stands in the token that was verified; name and e-mail may stand in the user information only.
 */
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
    userinfo: {
      async request({ client, tokens }) {
        const verified = claimsIn(tokens.id_token ?? "");
        const asks = client.issuer.metadata.userinfo_endpoint !== undefined;
        const told = asks && tokens.access_token ? await client.userinfo(tokens.access_token) : null;
        if (told !== null && told.sub !== verified.sub)
          throw new Error("The user information is somebody else's");
        const { iss, sub, name = told?.name ?? "", email = told?.email ?? "" } = verified;
        return { iss, sub, name, email } satisfies Claims;
      },
    },
    profile: (claims) => ({ id: claims.sub }),
  };
}

/** What a token says that next-auth's client has verified before. */
function claimsIn(token: string) {
  const [, payload = ""] = token.split(".");
  return claimsOfToken.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
}
