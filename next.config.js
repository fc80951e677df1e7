import createNextIntlPlugin from "next-intl/plugin";
import { fixedHeaders } from "./app/_headers/fixed-headers.mjs";
import { offlinePageVersion } from "./app/_offline/offline-page-version.mjs";

const withNextIntl = createNextIntlPlugin("./app/_i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  env: {
    // A browser that kept the offline page of an earlier build fetches the new one.
    OFFLINE_PAGE_VERSION: offlinePageVersion(),
    // A page that is still open when the next build comes can tell that it is not of it.
    BUILD_STAMP: Date.now().toString(36),
  },
  // PGlite's wasm stays in node_modules: bundled, 16 MB would land in the public folder.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@node-rs/argon2",
    "postgres",
    "mammoth",
    "@resvg/resvg-js",
  ],
  images: { unoptimized: true },
  agentRules: false,
  // The demonstration's address; while developing, Next trusts only localhost by itself.
  allowedDevOrigins: ["127.0.0.1"],
  // The proxy that https asks for does it (README), and a long interview is there sooner.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  headers: async () => fixedHeaders,
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
};

export default withNextIntl(config);
