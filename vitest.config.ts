import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { findPostgres } from "./scripts/postgres/find-postgres.mjs";

const top = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const resolve = {
  alias: { "@": top, "server-only": `${top}/node_modules/server-only/empty.js` },
};

const pure = ["lib/**/*.test.ts", "scripts/**/*.test.{ts,mjs}", "app/**/*.test.{ts,tsx}", "e2e/**/*.test.ts"];
/** What needs a database runs on both engines, in the app too. */
const database = ["db/**/*.test.ts", "app/**/*.db.test.{ts,tsx}"];
const exclude = [...configDefaults.exclude, ".next/**", ".data/**"];

const onDatabase = (name: string, setup: string, leftOut: readonly string[] = []) => ({
  resolve,
  test: {
    name,
    env: {
      AUDIT_KEY: "the log's key in tests, 32 or more",
      NEXTAUTH_SECRET: "the session's key in tests, 32 or more",
    },
    include: database,
    exclude: [...exclude, ...leftOut],
    globalSetup: setup,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // A law of a hundred runs may take longer than the usual five seconds on a busy machine.
      {
        resolve,
        test: {
          name: "lib",
          include: pure,
          exclude: [...exclude, "**/*.db.test.*"],
          globalSetup: ["db/seed/reference-files.setup.ts", "scripts/vectors/vector-files.setup.ts"],
          testTimeout: 20_000,
        },
      },
      onDatabase("db-embedded", "db/engine/embedded.setup.ts", ["**/*.postgres.test.ts"]),
      // Without a PostgreSQL on the machine the suite runs on the embedded engine alone, and npm test says so.
      ...(findPostgres() === null ? [] : [onDatabase("db-postgres", "db/engine/postgres.setup.ts")]),
    ],
  },
});
