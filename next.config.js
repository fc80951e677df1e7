import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./app/_i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  // PGlite's wasm stays in node_modules: bundled, 16 MB would land in the public folder.
  serverExternalPackages: ["@electric-sql/pglite", "@node-rs/argon2", "postgres", "mammoth"],
  images: { unoptimized: true },
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
};

export default withNextIntl(config);
