/** For every response, static files and uploads included (SAFETY, P15). */
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** What is no page shows nothing and runs nothing; pages get their policy, with a nonce, from proxy.ts. */
const noPage = [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }];

/** The rules for next.config.js. Nothing but hashed static files may be kept by a browser or proxy. */
export const fixedHeaders = [
  { source: "/:path*", headers: everywhere },
  { source: "/((?!_next/static).*)", headers: [{ key: "Cache-Control", value: "no-store" }] },
  { source: "/api/:path*", headers: noPage },
  { source: "/_next/:path*", headers: noPage },
  {
    source: "/:path*",
    has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
    headers: [{ key: "Strict-Transport-Security", value: "max-age=31536000" }],
  },
];
