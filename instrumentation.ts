/** Next calls this once, before the server's first request. */
export async function register(): Promise<void> {
  // Next sets this one; its bundler must see the comparison to leave the database out of other runtimes.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { serve } = await import("./db/engine/serve");
    await serve();
    const { signInSettings } = await import("./db/reads/sign-in-settings");
    const { distrustForwardedHeaders } = await import("./app/_auth/forwarded-headers");
    if (signInSettings().trustedProxies === 0) distrustForwardedHeaders();
  }
}
